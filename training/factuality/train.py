"""Teaches how readers take an event, from what the rules say of it and from the attribution model's layers.

  train.py --model model.onnx --tokenizer tokenizer.json --out FOLDER
           --labels timebank6.train.jsonl labels-found.jsonl --scalars scalar_uw.train.jsonl scalars-found.jsonl

FOLDER gets model.onnx, which gives "vectors" beside what it gave, and standing.json, the rest of the network.
"""
import argparse
import collections
import json
import os

import numpy
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import nn

from vectors import HIDDEN, LAYERS, PLACES, States, examples, layer_output

LABELS = ('asserted', 'attributed', 'possible', 'planned', 'denied', 'counterfactual')
FEWEST = 5
DEPTH = len(LAYERS) * HIDDEN


class Head(nn.Module):
    """One hidden layer over vectors and clues, and the clues once more by themselves."""

    def __init__(self, clues, hidden, outputs, drop):
        super().__init__()
        self.drop, self.thin = nn.Dropout(drop), nn.Dropout(drop)
        self.vectors = nn.Linear(len(PLACES) * DEPTH, hidden)
        self.clues = nn.Linear(clues, hidden)
        self.out = nn.Linear(hidden, outputs)
        self.direct = nn.Linear(clues, outputs, bias=False)

    def forward(self, vectors, clues):
        hidden = torch.relu(self.vectors(self.drop(vectors)) + self.clues(clues))
        return self.out(self.thin(hidden)) + self.direct(clues)


def names(clues):
    """The clues that enough events have."""
    count = collections.Counter(c for event in clues for c in set(event))
    return sorted(c for c in count if count[c] >= FEWEST)


def table(clues, known):
    place = {name: at for at, name in enumerate(known)}
    out = torch.zeros(len(clues), len(known))
    for row, event in enumerate(clues):
        for clue in event:
            if clue in place:
                out[row, place[clue]] = 1
    return out


def teach(head, vectors, clues, target, loss, epochs, seed=0):
    """AdamW at a falling rate, batches of 64."""
    order = torch.Generator().manual_seed(seed)
    steps = epochs * -(-len(target) // 64)
    optimiser = torch.optim.AdamW(head.parameters(), lr=1e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: 1 - step / steps)
    for _ in range(epochs):
        head.train()
        for batch in torch.randperm(len(target), generator=order).split(64):
            optimiser.zero_grad()
            loss(head(vectors[batch], clues[batch]), target[batch]).backward()
            optimiser.step()
            schedule.step()
    head.eval()


def plain(head, mean, scale):
    """Undoes the scaling of the vectors, so that the head takes them as the encoder gives them."""
    with torch.no_grad():
        head.vectors.weight /= scale
        head.vectors.bias -= head.vectors.weight @ mean


def extended(network, heads):
    """The network with an output "vectors": for each piece what it adds as the word itself, before it, behind it."""
    blocks = [head.vectors.weight[:, place * DEPTH:(place + 1) * DEPTH] for place in range(len(PLACES)) for head in heads]
    weight = torch.cat(blocks).T.contiguous().detach().numpy().astype(numpy.float32)
    graph = network.graph
    graph.initializer.append(numpy_helper.from_array(weight, 'vectors.weight'))
    graph.node.append(helper.make_node('Concat', list(map(layer_output, LAYERS)), ['vectors.layers'], axis=2, name='/vectors/Concat'))
    graph.node.append(helper.make_node('MatMul', ['vectors.layers', 'vectors.weight'], ['vectors'], name='/vectors/MatMul'))
    graph.output.append(helper.make_tensor_value_info('vectors', TensorProto.FLOAT, ['batch', 'length', weight.shape[1]]))
    return network


def described(head, known, outputs):
    return dict(
        outputs=outputs, bias=head.vectors.bias.add(head.clues.bias).tolist(), out=head.out.weight.tolist(), out_bias=head.out.bias.tolist(),
        clues={name: head.clues.weight[:, at].tolist() + head.direct.weight[:, at].tolist() for at, name in enumerate(known)})


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--model', required=True)
    p.add_argument('--tokenizer', required=True)
    p.add_argument('--labels', nargs=2, required=True)
    p.add_argument('--scalars', nargs=2, required=True)
    p.add_argument('--out', required=True)
    o = p.parse_args()
    os.makedirs(o.out, exist_ok=True)
    states = States(o.model, o.tokenizer)
    heads, files = [], {}
    for name, paths, hidden, outputs, epochs, drop in (
            ('labels', o.labels, 32, LABELS, 30, 0.5), ('scalar', o.scalars, 48, ('scalar',), 15, 0.3)):
        vectors, clues, events = examples(states, *paths)
        vectors = torch.from_numpy(vectors)
        mean, scale = vectors.mean(0), vectors.std(0) + 1e-3
        known = names(clues)
        torch.manual_seed(0)
        head = Head(len(known), hidden, len(outputs), drop)
        if name == 'labels':
            target, loss = torch.tensor([LABELS.index(e['label6']) for e in events]), nn.functional.cross_entropy
        else:
            target, loss = torch.tensor([[e['scalar']] for e in events]), nn.functional.l1_loss
        teach(head, (vectors - mean) / scale, table(clues, known), target, loss, epochs)
        plain(head, mean, scale)
        heads.append(head)
        files[name] = described(head, known, outputs)
        print(name, len(events), 'events,', len(known), 'clues')
    onnx.save(extended(onnx.load(o.model), heads), os.path.join(o.out, 'model.onnx'))
    rounded = json.loads(json.dumps(files), parse_float=lambda x: round(float(x), 4))
    with open(os.path.join(o.out, 'standing.json'), 'w', encoding='utf8') as file:
        json.dump(rounded, file, ensure_ascii=False, indent=None, separators=(',', ':'))


if __name__ == '__main__':
    main()
