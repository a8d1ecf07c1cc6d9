#!/usr/bin/env python3
"""Makes the ledger's story/common-words.tsv: in how many of some news reports a word occurs.

  training/stories/common-words.py polnear/train/text > common-words.tsv

Any folder of plain-text reports will do; the bundled table was counted on the training part of PolNeAR (840 reports of
seven US outlets, 2015-16). Words are cut as hearsay.corroboration.text.Words cuts them. Only words that at least three
reports have are kept: what is rare weighs the same anyway.
"""
import collections
import os
import re
import sys

WORD = re.compile(r"\w(?:\w|[.\-'’:](?=\w))*")
LEAST = 3


def main(folder):
    reports = collections.Counter()
    number = 0
    for name in sorted(os.listdir(folder)):
        number += 1
        text = open(os.path.join(folder, name), encoding="utf-8").read()
        words = [re.sub("'s$", "", word.replace("’", "'")) for word in WORD.findall(text)]
        reports.update({word.lower() for word in words})
    print("# Words that news reports at large use, and how many reports use each; made by training/stories/common-words.py")
    print("# word, then reports with it; \"*\" is all reports")
    print("*\t%d" % number)
    for word in sorted(reports):
        if reports[word] >= LEAST and not word[0].isdigit():
            print("%s\t%d" % (word, reports[word]))


if __name__ == "__main__":
    main(sys.argv[1])
