"""Encoder, linear-chain CRF and link heads."""
import math

import torch
from torch import nn

from data import LABELS
from encoder import HIDDEN

WIDTH, BUCKETS = 64, 16


def bucket(cue, other):
    """Distance bucket of two word spans: 0-7 behind the cue, 8-15 before it."""
    if other[0] > cue[0]:
        gap = max(0, other[0] - cue[1] - 1)
        return 0 if gap == 0 else min(7, 1 + int(math.log2(gap)))
    gap = max(0, cue[0] - other[1] - 1)
    return 8 + min(7, 1 + int(math.log2(gap + 1)))


def forbidden():
    """Transitions and starts that are no BIO."""
    n = len(LABELS)
    moves, starts = torch.zeros(n, n), torch.zeros(n)
    for b, label in enumerate(LABELS):
        if label.startswith('I-'):
            starts[b] = -1e4
            for a, before in enumerate(LABELS):
                if before[2:] != label[2:] or before == 'O':
                    moves[a, b] = -1e4
    return moves, starts


class SpanModel(nn.Module):
    """Emissions per piece, six link vectors per piece, and the scores over them."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(0.1)
        self.emit = nn.Linear(HIDDEN, len(LABELS))
        self.link = nn.Linear(HIDDEN, 6 * WIDTH)
        self.moves = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.starts = nn.Parameter(torch.zeros(len(LABELS)))
        self.bilinear = nn.ModuleDict({r: nn.Linear(WIDTH, WIDTH) for r in ('source', 'content')})
        self.distance = nn.ParameterDict({r: nn.Parameter(torch.zeros(BUCKETS)) for r in ('source', 'content')})
        self.null = nn.Linear(WIDTH, 1)
        moves, starts = forbidden()
        self.register_buffer('no_move', moves)
        self.register_buffer('no_start', starts)

    def forward(self, ids, attention, types):
        x = self.drop(self.encoder(ids, attention, types))
        return self.emit(x), self.link(x)

    def crf_loss(self, emissions, labels, lengths):
        """Negative log likelihood per word; emissions [b, w, 7], labels [b, w]."""
        moves, starts = self.moves + self.no_move, self.starts + self.no_start
        b, w, _ = emissions.shape
        mask = torch.arange(w).unsqueeze(0) < lengths.unsqueeze(1)
        gold = emissions.gather(2, labels.unsqueeze(2)).squeeze(2)
        steps = moves[labels[:, :-1], labels[:, 1:]]
        score = (gold * mask).sum(1) + (steps * mask[:, 1:]).sum(1) + starts[labels[:, 0]]
        alpha = emissions[:, 0] + starts
        for t in range(1, w):
            new = torch.logsumexp(alpha.unsqueeze(2) + moves, 1) + emissions[:, t]
            alpha = torch.where(mask[:, t:t + 1], new, alpha)
        return (torch.logsumexp(alpha, 1) - score).sum() / lengths.sum()

    def vectors(self, link, role, spans):
        """[spans, 64] from rows of [words, 384]; role 0 source, 1 content, 2 cue."""
        start = link[:, 2 * role * WIDTH:(2 * role + 1) * WIDTH]
        end = link[:, (2 * role + 1) * WIDTH:(2 * role + 2) * WIDTH]
        first, last = torch.tensor([s[0] for s in spans]), torch.tensor([s[1] for s in spans])
        return torch.tanh(start[first] + end[last])

    def link_scores(self, link, cues, spans, role):
        """[cues, spans]: how well each span of a role fits each cue."""
        c = self.vectors(link, 2, cues)
        x = self.vectors(link, 0 if role == 'source' else 1, spans)
        near = torch.tensor([[bucket(c, s) for s in spans] for c in cues])
        return self.bilinear[role](c) @ x.T + self.distance[role][near]

    def link_loss(self, link, found):
        """Sum of cross-entropies and their count for one window; found in words of the window."""
        cues = [a['cue'][0] for a in found if a['cue']]
        total, count = 0.0, 0
        if not cues:
            return total, count
        sources = sorted({s for a in found for s in a['source']})
        null = self.null(self.vectors(link, 2, cues))
        scores = torch.cat([null, self.link_scores(link, cues, sources, 'source')], 1) if sources else null
        rows = [(i, 1 + sources.index(a['source'][0]) if a['source'] else 0)
                for i, a in enumerate(a for a in found if a['cue']) if not a.get('lost')]
        if rows:
            target = torch.tensor([r[1] for r in rows])
            total = total + nn.functional.cross_entropy(scores[[r[0] for r in rows]], target, reduction='sum')
            count += len(rows)
        contents = [(s, i) for i, a in enumerate(a for a in found if a['cue']) for s in a['content']]
        if contents and len(cues) > 1:
            scores = self.link_scores(link, cues, [c[0] for c in contents], 'content').T
            target = torch.tensor([c[1] for c in contents])
            total = total + nn.functional.cross_entropy(scores, target, reduction='sum')
            count += len(contents)
        return total, count
