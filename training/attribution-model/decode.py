"""From scores to attributions: one Viterbi over a document, then each cue's source and each content's cue."""
import json

import numpy

from data import LABELS, ROLES, encode, windows
from model import bucket

WIDTH = 64


class Heads:
    """Transition scores and link heads of a model, as exported."""

    def __init__(self, path):
        with open(path) as file:
            j = json.load(file)
        a = numpy.array
        self.moves, self.starts = a(j['T']), a(j['St'])
        for i, label in enumerate(LABELS):
            if label.startswith('I-'):
                self.starts[i] = -1e4
                for k, before in enumerate(LABELS):
                    if before == 'O' or before[2:] != label[2:]:
                        self.moves[k, i] = -1e4
        self.distance = {'source': a(j['bias_src']), 'content': a(j['bias_con'])}
        self.bilinear = {r: (a(j[k]['weight']), a(j[k]['bias'])) for r, k in (('source', 'cue_for_src'), ('content', 'cue_for_con'))}
        self.null = (a(j['null_src']['weight'])[0], j['null_src']['bias'][0])
        self.types = j.get('token_types', 2)
        self.limit, self.overlap = j.get('limit', 256), j.get('overlap', 48)


def scores(session, heads, doc):
    """[(window, emissions [words, 7], link [words, 384])] of a document."""
    out = []
    for window in windows(doc, heads.limit, overlap=heads.overlap):
        ids, types, first = encode(doc, window)
        types = [t % heads.types for t in types]
        emissions, link = session.run(None, dict(
            input_ids=numpy.array([ids]), attention_mask=numpy.ones((1, len(ids)), dtype=numpy.int64), token_type_ids=numpy.array([types])))
        out.append((window, emissions[0][first], link[0][first]))
    return out


def central(parts, n):
    """For each word the index of the window in which it is farthest from an edge."""
    best, where = [-1] * n, [0] * n
    for i, ((b, e), _, _) in enumerate(parts):
        for w in range(b, e):
            left = w - b if b else 10 ** 6
            right = e - 1 - w if e < n else 10 ** 6
            if min(left, right) > best[w]:
                best[w], where[w] = min(left, right), i
    return where


def viterbi(emissions, moves, starts):
    score, back = emissions[0] + starts, []
    for row in emissions[1:]:
        paths = score[:, None] + moves
        back.append(paths.argmax(0))
        score = paths.max(0) + row
    out = [int(score.argmax())]
    for pointers in reversed(back):
        out.append(int(pointers[out[-1]]))
    return out[::-1]


def spans_of(labels):
    out = {r: [] for r in ROLES}
    for i, label in enumerate(labels):
        if label == 0:
            continue
        role = ROLES[(label - 1) // 2]
        if label % 2 == 1:
            out[role].append([i, i])
        else:
            out[role][-1][1] = i
    return {r: [tuple(s) for s in v] for r, v in out.items()}


class Linker:
    def __init__(self, heads, parts, n):
        self.heads, self.parts, self.n = heads, parts, n

    def window(self, a, b):
        """The window holding both spans that keeps them farthest from its edges, or None."""
        lo, hi = min(a[0], b[0]), max(a[1], b[1])
        best, room = None, -1
        for i, ((s, e), _, _) in enumerate(self.parts):
            if s <= lo and hi < e:
                r = min(lo - s if s else 10 ** 6, e - 1 - hi if e < self.n else 10 ** 6)
                if r > room:
                    best, room = i, r
        return best

    def vector(self, i, role, span):
        (s, _), _, link = self.parts[i]
        k = 2 * role * WIDTH
        return numpy.tanh(link[span[0] - s, k:k + WIDTH] + link[span[1] - s, k + WIDTH:k + 2 * WIDTH])

    def score(self, cue, span, role):
        i = self.window(cue, span)
        if i is None:
            a, b = self.window(cue, cue), self.window(span, span)
            if a is None or b is None:
                return -1e3
        else:
            a = b = i
        w, bias = self.heads.bilinear[role]
        c = self.vector(a, 2, cue)
        x = self.vector(b, 0 if role == 'source' else 1, span)
        return float((w @ c + bias) @ x + self.heads.distance[role][bucket(cue, span)])

    def none(self, cue):
        i = self.window(cue, cue)
        if i is None:
            return 0.0
        w, bias = self.heads.null
        return float(w @ self.vector(i, 2, cue) + bias)


def gap(a, b):
    return b[0] - a[1] - 1 if b[0] > a[1] else a[0] - b[1] - 1


def attributions(heads, parts, doc, far=80):
    """[{role: [(first, last) words]}]"""
    n = len(doc.begin)
    if not n:
        return []
    where = central(parts, n)
    emissions = numpy.array([parts[where[w]][1][w - parts[where[w]][0][0]] for w in range(n)])
    found = spans_of(viterbi(emissions, heads.moves, heads.starts))
    linker = Linker(heads, parts, n)
    out = [dict(cue=[c], source=[], content=[]) for c in found['cue']]
    for s in found['content']:
        near = [(linker.score(a['cue'][0], s, 'content'), a) for a in out if gap(a['cue'][0], s) <= far]
        if near:
            max(near, key=lambda x: x[0])[1]['content'].append(s)
    for a in out:
        cue = a['cue'][0]
        near = [(linker.score(cue, s, 'source'), s) for s in found['source'] if gap(cue, s) <= far]
        best = max(near, default=(-1e9, None))
        if best[0] > linker.none(cue):
            a['source'] = [best[1]]
    return out


def record(doc, found):
    spans = lambda v: [[doc.begin[a], doc.end[b]] for a, b in v]
    return dict(doc=doc.name, attributions=[{r: spans(a[r]) for r in ROLES} for a in found])
