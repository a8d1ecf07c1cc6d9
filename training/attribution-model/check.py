"""Shows that an encoder was read aright: check.py ENCODER.onnx LAYERS"""
import sys

import numpy
import onnxruntime
import torch

from encoder import load

path, layers = sys.argv[1], int(sys.argv[2])
ids = numpy.random.default_rng(7).integers(1000, 20000, (2, 50))
attention = numpy.ones_like(ids)
attention[1, 30:] = 0
types = numpy.zeros_like(ids)
theirs = onnxruntime.InferenceSession(path).run(
    None, dict(input_ids=ids, attention_mask=attention, token_type_ids=types))[0]
with torch.no_grad():
    ours = load(path, layers).eval()(*(torch.tensor(x) for x in (ids, attention, types))).numpy()
print('largest difference:', max(abs(theirs - ours)[0].max(), abs(theirs - ours)[1, :30].max()))
