#!/usr/bin/env python3
"""Makes the ledger's story/weights.tsv: how much each clue tells that two reports are of one happening.

  training/stories/fit.py gva.dev.jsonl pairs.tsv > weights.tsv

pairs.tsv is what Pairs.java writes; the gold file gives each report's "id" and, in "gold", its "incident". A logistic
regression (Newton's method, L2 of 3 on standardised clues). Five folds by incident are scored first, on stderr, so
that the figures are of incidents the weights have not seen. Needs numpy.
"""
import json
import random
import sys

import numpy

L2 = 3.0
FOLDS = 5


def fit(values, truth):
    rows = numpy.hstack([values, numpy.ones((len(values), 1))])
    penalty = numpy.append(numpy.full(values.shape[1], L2), 1e-6)
    weights = numpy.zeros(rows.shape[1])
    for _ in range(50):
        chance = 1 / (1 + numpy.exp(-rows @ weights))
        slope = rows.T @ (chance - truth) + penalty * weights
        curve = (rows * (chance * (1 - chance))[:, None]).T @ rows + numpy.diag(penalty)
        step = numpy.linalg.solve(curve, slope)
        weights -= step
        if abs(step).max() < 1e-7:
            break
    return weights


def read(gold_file, pairs_file):
    incident = {}
    for line in open(gold_file, encoding="utf-8"):
        report = json.loads(line)
        incident[report["id"]] = report["gold"]["incident"]
    lines = open(pairs_file, encoding="utf-8")
    clues = lines.readline().rstrip("\n").split("\t")[2:]
    sides, values = [], []
    for line in lines:
        cells = line.rstrip("\n").split("\t")
        sides.append((incident[cells[0]], incident[cells[1]]))
        values.append([float(cell) for cell in cells[2:]])
    return clues, sides, numpy.array(values), sorted(set(incident.values()))


def cross_validate(values, truth, sides, incidents):
    random.Random(5).shuffle(incidents)
    fold_of = {incident: number % FOLDS for number, incident in enumerate(incidents)}
    first = numpy.array([fold_of[side[0]] for side in sides])
    second = numpy.array([fold_of[side[1]] for side in sides])
    right = found = true = 0
    for fold in range(FOLDS):
        seen = (first != fold) & (second != fold)
        unseen = (first == fold) & (second == fold)
        weights = fit(values[seen], truth[seen])
        yes = values[unseen] @ weights[:-1] + weights[-1] >= 0
        right += (yes * truth[unseen]).sum()
        found += yes.sum()
        true += truth[unseen].sum()
    sys.stderr.write("unseen pairs: precision %.3f, recall of those looked at %.3f\n" % (right / found, right / true))


def main(gold_file, pairs_file):
    clues, sides, values, incidents = read(gold_file, pairs_file)
    truth = numpy.array([first == second for first, second in sides]).astype(float)
    middle, spread = values.mean(0), values.std(0) + 1e-9
    standard = (values - middle) / spread
    cross_validate(standard, truth, sides, incidents)
    weights = fit(standard, truth)
    plain = weights[:-1] / spread
    print("# What each clue adds to the log odds of two reports telling one happening, a unit of it; made by")
    print("# training/stories. \"*\" is the log odds before any clue.")
    print("# clue, then weight")
    print("*\t%.4f" % (weights[-1] - (plain * middle).sum()))
    for clue, weight in zip(clues, plain):
        print("%s\t%.4f" % (clue, weight))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
