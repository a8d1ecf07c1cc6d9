"""Trains the span model: train.py --polnear DIR --encoder FILE.onnx --tokenizer FILE.json --out FOLDER"""
import argparse
import copy
import math
import os
import random
import time

import torch

from data import MASK, SEP, encode, read, windows
from encoder import load
from model import SpanModel


def cut(found, window):
    """Attributions of a window, in its words; spans over its edge are dropped, a dropped source marks the cue lost."""
    b, e = window
    inside = lambda s: b <= s[0] and s[1] < e
    out = []
    for a in found:
        kept = {r: [(s[0] - b, s[1] - b) for s in spans if inside(s)] for r, spans in a.items()}
        kept['lost'] = len(kept['source']) < len(a['source'])
        out.append(kept)
    return [a for a in out if a['cue']]


def masked(ids, heads, share, rng):
    """The pieces with so large a share of the words hidden: what is said of a name should not hang on the name."""
    ids = list(ids)
    for head, after in zip(heads, heads[1:] + [len(ids) - 1]):
        if rng.random() < share:
            ids[head:after] = [i if i == SEP else MASK for i in ids[head:after]]
    return ids


def examples(documents, limit, rng, mask=0.0):
    out = []
    for doc, annotations in documents:
        labels, found = doc.labelled(rng.choice(annotations))
        for window in windows(doc, limit, first=rng.randint(limit // 4, limit)):
            ids, types, heads = encode(doc, window)
            part = labels[window[0]:window[1]]
            if part[0] and part[0] % 2 == 0:                      # a span cut by the window begins anew
                part = [part[0] - 1] + part[1:]
            out.append((masked(ids, heads, mask, rng), types, heads, part, cut(found, window)))
    return out


def batches(items, size, rng):
    """Batches of near-equal length in random order."""
    items = sorted(items, key=lambda x: len(x[0]) + rng.random() * 24)
    out = [items[i:i + size] for i in range(0, len(items), size)]
    rng.shuffle(out)
    return out


def tensors(batch):
    n, w = max(len(x[0]) for x in batch), max(len(x[2]) for x in batch)
    pad = lambda rows, k: torch.tensor([list(r) + [0] * (k - len(r)) for r in rows])
    ids, types, heads, labels = (pad([x[i] for x in batch], k) for i, k in ((0, n), (1, n), (2, w), (3, w)))
    return ids, (ids != 0).long(), types, heads, labels, torch.tensor([len(x[2]) for x in batch])


def loss_of(model, batch):
    ids, attention, types, heads, labels, lengths = tensors(batch)
    emissions, link = model(ids, attention, types)
    at = heads.unsqueeze(2)
    loss = model.crf_loss(emissions.gather(1, at.expand(-1, -1, emissions.shape[2])), labels, lengths)
    total, count = 0.0, 0
    for row, example in enumerate(batch):
        part, n = model.link_loss(link[row][heads[row][:len(example[2])]], example[4])
        total, count = total + part, count + n
    return loss, total / max(count, 1)


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--polnear', required=True)
    p.add_argument('--encoder', required=True)
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--out', required=True)
    p.add_argument('--layers', type=int, default=8)
    p.add_argument('--epochs', type=float, default=5)
    p.add_argument('--limit', type=int, default=256)
    p.add_argument('--rate', type=float, default=2e-4)
    p.add_argument('--weights', help='trained weights to go on from')
    p.add_argument('--mask', type=float, default=0.1, help='share of words hidden at first, falling to none at the end')
    p.add_argument('--steps', type=int, help='stop after so many, for a trial')
    p.add_argument('--seed', type=int, default=7, help='of the first weights of the heads and of dropout')
    p.add_argument('--order', type=int, default=11, help='seed of the order of windows and of what is hidden')
    o = p.parse_args()
    torch.manual_seed(o.seed)
    torch.set_flush_denormal(True)
    rng = random.Random(o.order)
    documents = read(os.path.join(o.polnear, 'train'), o.tokenizer)
    model = SpanModel(load(o.encoder, o.layers))
    if o.weights:
        model.load_state_dict(torch.load(o.weights))
    model.encoder.words.weight.requires_grad_(False)
    groups = {}
    for name, value in model.named_parameters():
        if value.requires_grad:
            light = value.dim() < 2 or name == 'moves'
            groups.setdefault((name.startswith('encoder'), light), []).append(value)
    rates = {True: o.rate, False: 5 * o.rate}
    optimiser = torch.optim.AdamW(
        [dict(params=v, lr=rates[k[0]], weight_decay=0 if k[1] else 0.01) for k, v in groups.items()], betas=(0.9, 0.98))
    per_epoch = len(batches(examples(documents, o.limit, rng), 8, rng))
    steps = int(per_epoch * o.epochs)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimiser, lambda s: min((s + 1) / (0.06 * steps), max(0.0, (steps - s) / (0.94 * steps))))
    average = copy.deepcopy(model)
    os.makedirs(o.out, exist_ok=True)
    step, start, seen = 0, time.time(), []
    model.train()
    while step < steps:
        for batch in batches(examples(documents, o.limit, rng, o.mask * (1 - step / steps)), 8, rng):
            spans, links = loss_of(model, batch)
            (spans + 0.2 * links).backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            schedule.step()
            step += 1
            decay = min(0.998, step / (step + 10))
            with torch.no_grad():
                for a, b in zip(average.parameters(), model.parameters()):
                    if b.requires_grad:
                        a.lerp_(b, 1 - decay)
            seen.append((spans.item(), float(torch.as_tensor(links).detach())))
            if step % 25 == 0:
                s, l = (sum(x[i] for x in seen[-50:]) / len(seen[-50:]) for i in (0, 1))
                print(f'{step}/{steps} spans {s:.4f} links {l:.4f} {(time.time() - start) / step:.2f} s/step', flush=True)
            if step % per_epoch == 0 or step >= steps or step == o.steps:
                torch.save(average.state_dict(), os.path.join(o.out, 'average.pt'))
                torch.save(model.state_dict(), os.path.join(o.out, 'last.pt'))
            if step >= steps or step == o.steps:
                return


if __name__ == '__main__':
    main()
