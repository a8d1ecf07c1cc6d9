#!/usr/bin/env python3
"""Makes the ledger's story/weights.tsv: how much each clue tells that two reports are of one happening.

  training/stories/fit.py gva.dev.jsonl pairs.tsv apart.tsv > weights.tsv

pairs.tsv and apart.tsv are what Pairs.java writes. Of the former the gold file says which pairs are of one happening:
each report's "id" and, in "gold", its "incident". Of the latter no pair is: we took the 430 incidents of Airwars' dev
half, which all tell of one war in one strip of land, so that names and words of one theatre do not bind; a pair of
those counts as a twentieth of one. A logistic regression (Newton's method, L2 of 3 on standardised clues). Five folds by
incident are scored first, on stderr, so that the figures are of incidents the weights have not seen. Needs numpy.
"""
import json
import random
import sys

import numpy

L2 = 3.0
FOLDS = 5
APART = 0.05


def fit(values, truth, apart):
    rows = numpy.vstack([values, apart])
    rows = numpy.hstack([rows, numpy.ones((len(rows), 1))])
    count = numpy.append(numpy.ones(len(values)), numpy.full(len(apart), APART))
    truth = numpy.append(truth, numpy.zeros(len(apart)))
    penalty = numpy.append(numpy.full(values.shape[1], L2), 1e-6)
    weights = numpy.zeros(rows.shape[1])
    for _ in range(50):
        chance = 1 / (1 + numpy.exp(-rows @ weights))
        slope = rows.T @ (count * (chance - truth)) + penalty * weights
        curve = (rows * (count * chance * (1 - chance))[:, None]).T @ rows + numpy.diag(penalty)
        step = numpy.linalg.solve(curve, slope)
        weights -= step
        if abs(step).max() < 1e-7:
            break
    return weights


def table(pairs_file):
    lines = open(pairs_file, encoding="utf-8")
    clues = lines.readline().rstrip("\n").split("\t")[2:]
    rows = [line.rstrip("\n").split("\t") for line in lines]
    return clues, [row[:2] for row in rows], numpy.array([[float(cell) for cell in row[2:]] for row in rows])


def incidents_of(gold_file):
    incident = {}
    for line in open(gold_file, encoding="utf-8"):
        report = json.loads(line)
        incident[report["id"]] = report["gold"]["incident"]
    return incident


def cross_validate(values, truth, apart, sides):
    incidents = sorted({incident for side in sides for incident in side})
    random.Random(5).shuffle(incidents)
    fold_of = {incident: number % FOLDS for number, incident in enumerate(incidents)}
    folds = numpy.array([[fold_of[incident] for incident in side] for side in sides])
    odds = numpy.zeros(len(values))
    for fold in range(FOLDS):
        weights = fit(values[(folds != fold).all(1)], truth[(folds != fold).all(1)], apart)
        # A pair of two folds is scored twice, each time by weights that have seen neither of its incidents' pairs.
        odds += (values @ weights[:-1] + weights[-1]) * (folds == fold).mean(1)
    yes = odds >= 0
    right = (yes * truth).sum()
    sys.stderr.write(
        "unseen pairs: precision %.3f, recall of those looked at %.3f\n" % (right / yes.sum(), right / truth.sum())
    )


def main(gold_file, pairs_file, apart_file):
    incident = incidents_of(gold_file)
    clues, reports, values = table(pairs_file)
    sides = [(incident[first], incident[second]) for first, second in reports]
    truth = numpy.array([first == second for first, second in sides]).astype(float)
    middle, spread = values.mean(0), values.std(0) + 1e-9
    values = (values - middle) / spread
    apart = (table(apart_file)[2] - middle) / spread
    cross_validate(values, truth, apart, sides)
    weights = fit(values, truth, apart)
    plain = weights[:-1] / spread
    print("# What each clue adds to the log odds of two reports telling one happening, a unit of it; made by")
    print("# training/stories. \"*\" is the log odds before any clue.")
    print("# clue, then weight")
    print("*\t%.4f" % (weights[-1] - (plain * middle).sum()))
    for clue, weight in zip(clues, plain):
        print("%s\t%.4f" % (clue, weight))


if __name__ == "__main__":
    main(*sys.argv[1:])
