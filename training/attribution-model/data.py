"""PolNeAR documents as words, pieces, labels and windows."""
import bisect
import collections
import glob
import os
import random
import re

from tokenizers import Tokenizer

ROLES = ('source', 'cue', 'content')
LABELS = ['O'] + [f'{p}-{r}' for r in ROLES for p in 'BI']
CLS, SEP, MASK = 101, 102, 103


def attributions(path):
    """The attributions of a brat file: role -> [(begin, end)] in code points."""
    texts, events = {}, []
    for line in open(path, encoding='utf8', newline='\n'):
        parts = line.rstrip('\n').split('\t')
        if re.match(r'T\d+$', parts[0]):
            m = re.match(r'(\S+) ([\d; ]+)$', parts[1])
            if m:
                texts[parts[0]] = [tuple(map(int, p.split())) for p in m.group(2).split(';')]
        elif re.match(r'E\d+$', parts[0]):
            events.append([a.split(':', 1) for a in parts[1].split()])
    out = []
    for event in events:
        found = {r: [] for r in ROLES}
        for role, name in event:
            role = re.sub(r'\d+$', '', role).lower()
            if role in found:
                found[role] += texts.get(name, [])
        if any(found.values()):
            out.append(found)
    return out


def quoted(text):
    """For each code point whether it stands within double quotation marks; a paragraph begins outside."""
    out, inside, i = [], False, 0
    while i < len(text):
        c, wide = text[i], 1
        if c == '\n':
            inside = False
            out.append(False)
        elif c in '“«„':
            inside = True
            out.append(True)
        elif c in '”»':
            out.append(True)
            inside = False
        elif c == '"' or text.startswith("''", i) or text.startswith('``', i):
            wide = 1 if c == '"' else 2
            out += [True] * wide
            inside = not inside
        else:
            out.append(inside)
        i += wide
    return out


class Document:
    """A text in words: offsets, pieces, token types and paragraph numbers."""

    def __init__(self, name, text, tokenizer):
        self.name, self.text = name, text
        encoding = tokenizer.encode(text, add_special_tokens=False)
        marks = quoted(text)
        breaks = [m.start() for m in re.finditer('\n', text)]
        self.begin, self.end, self.pieces, self.types, self.paragraph = [], [], [], [], []
        last = None
        for piece, word, (b, e) in zip(encoding.ids, encoding.word_ids, encoding.offsets):
            if word != last:
                self.begin.append(b)
                self.end.append(e)
                self.pieces.append([])
                self.types.append((1 if text[b].isupper() else 0) + (2 if marks[b] else 0))
                self.paragraph.append(bisect.bisect_right(breaks, b))
                last = word
            self.pieces[-1].append(piece)
            self.end[-1] = max(self.end[-1], e)
        for i, pieces in enumerate(self.pieces):
            self.pieces[i] = pieces[:16]

    def words(self, span):
        """The words of a span as (first, last), or None."""
        first = bisect.bisect_right(self.end, span[0])
        last = bisect.bisect_left(self.begin, span[1]) - 1
        return (first, last) if first <= last else None

    def labelled(self, found):
        """Attributions in words, and a label for every word."""
        labels, out = [0] * len(self.begin), []
        for attribution in found:
            kept = {r: [] for r in ROLES}
            for r, role in enumerate(ROLES):
                for span in attribution[role]:
                    w = self.words(span)
                    if not w:
                        continue
                    own = [1 + 2 * r] + [2 + 2 * r] * (w[1] - w[0])
                    there = labels[w[0]:w[1] + 1]
                    if not any(there):
                        labels[w[0]:w[1] + 1] = own
                        kept[role].append(w)
                    elif there == own:                            # several cues share a source
                        kept[role].append(w)
            out.append(kept)
        return labels, out


def windows(doc, limit, first=None, overlap=0):
    """(begin, end) of words; a window ends at a paragraph's end where it is at least half full."""
    out, begin, n = [], 0, len(doc.begin)
    room = (first or limit) - 2
    while begin < n:
        end, used, cut = begin, 0, None
        while end < n:
            new = end > begin and doc.paragraph[end] != doc.paragraph[end - 1]
            if new and used >= room // 2:
                cut = end
            used += len(doc.pieces[end]) + new
            if used > room:
                break
            end += 1
        if end < n and cut:
            end = cut
        end = max(end, begin + 1)
        out.append((begin, end))
        if end >= n:
            break
        back, used = end, 0
        while back > begin + 1 and used + len(doc.pieces[back - 1]) <= overlap:
            back -= 1
            used += len(doc.pieces[back])
        begin, room = back, limit - 2
    return out


def encode(doc, window):
    """ids, types and the place of each word's first piece."""
    ids, types, heads = [CLS], [0], []
    for w in range(*window):
        if w > window[0] and doc.paragraph[w] != doc.paragraph[w - 1]:
            ids.append(SEP)
            types.append(0)
        heads.append(len(ids))
        ids += doc.pieces[w]
        types += [doc.types[w]] * len(doc.pieces[w])
    return ids + [SEP], types + [0], heads


def read(folder, tokenizer_path):
    """[(document, [annotator's attributions, ..])] by name."""
    tokenizer = Tokenizer.from_file(tokenizer_path)
    tokenizer.no_truncation()
    tokenizer.no_padding()
    by_doc = collections.defaultdict(list)
    for path in sorted(glob.glob(os.path.join(folder, 'attributions', '*.ann'))):
        by_doc[os.path.basename(path)[:-4].rsplit('_', 1)[0]].append(path)
    out = []
    for name in sorted(by_doc):
        with open(os.path.join(folder, 'text', name + '.txt'), encoding='utf8', newline='') as file:
            doc = Document(name, file.read(), tokenizer)
        out.append((doc, [attributions(p) for p in by_doc[name]]))
    return out
