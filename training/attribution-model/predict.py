"""Predictions of an exported model in the scorer's format: predict.py --model M.onnx --heads H.json --tokenizer T --data DIR --out P.jsonl"""
import argparse
import json

import onnxruntime

from data import read
from decode import Heads, attributions, record, scores

if __name__ == '__main__':
    p = argparse.ArgumentParser()
    for name in ('model', 'heads', 'tokenizer', 'data', 'out'):
        p.add_argument('--' + name, required=True)
    o = p.parse_args()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(o.model, options)
    heads = Heads(o.heads)
    with open(o.out, 'w', encoding='utf8') as out:
        for doc, _ in read(o.data, o.tokenizer):
            parts = scores(session, heads, doc)
            out.write(json.dumps(record(doc, [a for a in attributions(heads, parts, doc) if a['content']])) + '\n')
