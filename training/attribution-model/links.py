"""Trains the link heads anew over an encoder that stays as it is: links.py --weights average.pt --polnear DIR --tokenizer T --out linked.pt"""
import argparse
import os
import random

import torch

from data import read
from encoder import Encoder
from model import SpanModel
from train import batches, examples, tensors


def read_once(model, documents, limit, rng):
    """[(vectors of the words' first pieces, attributions)] of every window."""
    out = []
    for batch in batches(examples(documents, limit, rng), 8, rng):
        ids, attention, types, heads, _, _ = tensors(batch)
        x = model.encoder(ids, attention, types)
        for row, example in enumerate(batch):
            if example[4]:
                out.append((x[row][heads[row][:len(example[2])]].half(), example[4]))
    return out


def main():
    p = argparse.ArgumentParser()
    for name in ('weights', 'polnear', 'tokenizer', 'out'):
        p.add_argument('--' + name, required=True)
    p.add_argument('--layers', type=int, default=8)
    p.add_argument('--limit', type=int, default=256)
    p.add_argument('--epochs', type=int, default=6)
    p.add_argument('--rate', type=float, default=1e-3)
    o = p.parse_args()
    torch.manual_seed(7)
    rng = random.Random(7)
    model = SpanModel(Encoder(o.layers))
    model.load_state_dict(torch.load(o.weights))
    model.eval()
    with torch.no_grad():
        kept = read_once(model, read(os.path.join(o.polnear, 'train'), o.tokenizer), o.limit, rng)
    print(len(kept), 'windows', flush=True)
    values = [v for m in (model.link, model.null, model.bilinear, model.distance) for v in m.parameters()]
    optimiser = torch.optim.AdamW(values, lr=o.rate, weight_decay=0.01)
    drop = torch.nn.Dropout(0.1)
    steps, step = o.epochs * (len(kept) // 16), 0
    for epoch in range(o.epochs):
        rng.shuffle(kept)
        sum_loss, seen = 0.0, 0
        for i in range(0, len(kept) - 15, 16):
            total, count = 0.0, 0
            for x, found in kept[i:i + 16]:
                part, n = model.link_loss(model.link(drop(x.float())), found)
                total, count = total + part, count + n
            if not count:
                continue
            (total / count).backward()
            optimiser.step()
            optimiser.zero_grad()
            step += 1
            for group in optimiser.param_groups:
                group['lr'] = o.rate * max(0.0, 1 - step / steps)
            sum_loss, seen = sum_loss + total.item(), seen + count
        print(f'epoch {epoch + 1} links {sum_loss / seen:.4f}', flush=True)
    torch.save(model.state_dict(), o.out)


if __name__ == '__main__':
    main()
