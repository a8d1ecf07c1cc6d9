#!/usr/bin/env python3
"""Makes evaluation's factuality-scalars.tsv: what a judgement means on the scale from -3 to 3.

  hearsay evaluate factuality --data scalar_uw.train.jsonl --predictions found.jsonl
  training/factuality-scalars.py scalar_uw.train.jsonl found.jsonl > factuality-scalars.tsv

The median of the gold scalars of all events with the same judgement, for judgements met at least three times.
Measured on scalar_uw.dev with the table of scalar_uw.train: MAE 0.463, Pearson r 0.743.
"""
import collections
import json
import statistics
import sys

FEWEST = 3


def documents(path):
    with open(path, encoding="utf-8") as lines:
        return {document["id"]: document["events"] for document in map(json.loads, lines)}


def main(gold, found):
    predicted = documents(found)
    scalars = collections.defaultdict(list)
    for document, events in documents(gold).items():
        for event, prediction in zip(events, predicted[document]):
            if event.get("scalar") is not None and "row" in prediction:
                scalars[prediction["row"]].append(event["scalar"])
    print("# Scalar of a judgement, made by training/factuality-scalars.py")
    print("# certainty, polarity, reality and innermost effect <tab> median over scalar_uw.train")
    for row in sorted(scalars):
        if len(scalars[row]) >= FEWEST:
            print(f"{row}\t{statistics.median(scalars[row]):.1f}")


main(*sys.argv[1:])
