#!/usr/bin/env python3
"""Makes core's language/truecase.tsv: how a word is written when the text is not all upper case.

  training/truecase.py tagger-dictionary.tsv > truecase.tsv

The input is the dictionary of the bundled part-of-speech tagger (english-left3words-distsim), one line a word form:
FORM <tab> {TAG=count, ...}. A form that begins with a capital counts as a name only under a name's tag or an
adjective's, since any word can begin a sentence; a form all in capitals only as an acronym, since headlines shout.
"""
import collections
import re
import sys

WORD = re.compile(r"[A-Za-z][A-Za-z.'’]*$")
NAME_TAGS = ("NNP", "NNPS")


def weight(form, tags):
    total = sum(tags.values())
    if form == form.lower() or form == "I":
        return total
    names = sum(tags.get(tag, 0) for tag in NAME_TAGS)
    if form == form.upper() and len(form) > 1:
        return names
    return names + tags.get("JJ", 0)


def main(dictionary):
    forms = collections.defaultdict(dict)
    for line in open(dictionary, encoding="utf-8"):
        form, tags = line.rstrip("\n").split("\t")
        if WORD.match(form):
            counts = {tag: int(count) for tag, count in re.findall(r"([^\s{,=]+)=(\d+)", tags)}
            forms[form.lower()][form] = weight(form, counts)
    print("# How a word is written in mid-sentence, one a line; made by training/truecase.py")
    for word in sorted(forms):
        best = max(forms[word], key=lambda form: (forms[word][form], form == form.lower()))
        if forms[word][best] > 0:
            print(best)


main(*sys.argv[1:])
