"""A BERT encoder with the weights of an ONNX sentence-embedding model."""
import math

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

HIDDEN, HEADS, INNER, TYPES = 384, 12, 1536, 4


class Layer(nn.Module):
    """One post-norm transformer layer (Devlin et al. 2019)."""

    def __init__(self, dropout):
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm1 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = (t.view(b, n, HEADS, -1).transpose(1, 2) for t in self.qkv(x).chunk(3, -1))
        weights = torch.softmax(q @ k.transpose(2, 3) / math.sqrt(HIDDEN // HEADS) + mask, -1)
        y = (weights @ v).transpose(1, 2).reshape(b, n, HIDDEN)
        x = self.norm1(x + self.drop(self.out(y)))
        return self.norm2(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Word pieces to vectors. Token types: 1 = word with a capital, 2 = inside quotation marks."""

    def __init__(self, layers, dropout=0.1, vocabulary=30522, positions=512):
        super().__init__()
        self.words = nn.Embedding(vocabulary, HIDDEN)
        self.positions = nn.Embedding(positions, HIDDEN)
        self.types = nn.Embedding(TYPES, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))

    def forward(self, ids, attention, types):
        place = torch.arange(ids.shape[1], device=ids.device).unsqueeze(0)
        x = self.words(ids) + self.positions(place) + self.types(types)
        x = self.drop(self.norm(x))
        mask = (1.0 - attention[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, mask)
        return x


def load(path, layers, dropout=0.1):
    """The first layers of the BERT in an ONNX file, by the names of its nodes."""
    graph = onnx.load(path).graph
    tensors = {t.name: t for t in graph.initializer}
    by_node = {}
    for node in graph.node:
        for name in node.input:
            if name in tensors:
                by_node.setdefault(node.name.strip('/'), []).append(name)

    def named(name):
        return torch.from_numpy(numpy.array(numpy_helper.to_array(tensors[name]))).float()

    def weight(node):
        return named(by_node[f'encoder/{node}/MatMul'][0]).T.contiguous()

    def find(suffix):
        return named(next(n for n in tensors if n.endswith(suffix)))

    encoder = Encoder(layers, dropout)
    with torch.no_grad():
        encoder.words.weight.copy_(find('embeddings.word_embeddings.weight'))
        encoder.positions.weight.copy_(find('embeddings.position_embeddings.weight'))
        encoder.types.weight.copy_(find('embeddings.token_type_embeddings.weight')[:1].repeat(TYPES, 1))
        encoder.norm.weight.copy_(find('embeddings.LayerNorm.weight'))
        encoder.norm.bias.copy_(find('embeddings.LayerNorm.bias'))
        for i, layer in enumerate(encoder.layers):
            at = f'layer.{i}'
            parts = [f'{at}/attention/self/{p}' for p in ('query', 'key', 'value')]
            layer.qkv.weight.copy_(torch.cat([weight(p) for p in parts]))
            layer.qkv.bias.copy_(torch.cat([find(f'{at}.attention.self.{p}.bias') for p in ('query', 'key', 'value')]))
            for ours, theirs in ((layer.out, 'attention.output.dense'), (layer.up, 'intermediate.dense'), (layer.down, 'output.dense')):
                ours.weight.copy_(weight(f'{at}/' + theirs.replace('.', '/')))
                ours.bias.copy_(find(f'encoder.{at}.{theirs}.bias'))
            for ours, theirs in ((layer.norm1, 'attention.output.LayerNorm'), (layer.norm2, 'output.LayerNorm')):
                ours.weight.copy_(find(f'encoder.{at}.{theirs}.weight'))
                ours.bias.copy_(find(f'encoder.{at}.{theirs}.bias'))
    return encoder
