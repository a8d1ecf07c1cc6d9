"""Writes a trained model as int8 ONNX and its heads as JSON: export.py --weights average.pt --layers N --out FOLDER"""
import argparse
import json
import os

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import TYPES, Encoder
from model import SpanModel


def main():
    p = argparse.ArgumentParser()
    p.add_argument('--weights', required=True)
    p.add_argument('--layers', type=int, default=8)
    p.add_argument('--limit', type=int, default=256)
    p.add_argument('--overlap', type=int, default=48)
    p.add_argument('--out', required=True)
    o = p.parse_args()
    os.makedirs(o.out, exist_ok=True)
    model = SpanModel(Encoder(o.layers))
    model.load_state_dict(torch.load(o.weights))
    model.eval()
    example = (torch.ones(1, 8, dtype=torch.long),) * 3
    names = ['input_ids', 'attention_mask', 'token_type_ids', 'emissions', 'link']
    whole = os.path.join(o.out, 'fp32.onnx')
    torch.onnx.export(
        model, example, whole, input_names=names[:3], output_names=names[3:], opset_version=17, dynamo=False,
        dynamic_axes={n: {0: 'batch', 1: 'length'} for n in names})
    # Seven bits a weight: without VNNI the eight-bit kernels saturate, and machines would differ.
    quantize_dynamic(whole, os.path.join(o.out, 'model.onnx'), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True)

    def linear(layer):
        return dict(weight=layer.weight.tolist(), bias=layer.bias.tolist())

    heads = dict(
        layers=o.layers, limit=o.limit, overlap=o.overlap, token_types=TYPES,
        T=(model.moves + model.no_move).tolist(), St=(model.starts + model.no_start).tolist(),
        bias_src=model.distance['source'].tolist(), bias_con=model.distance['content'].tolist(),
        cue_for_src=linear(model.bilinear['source']), cue_for_con=linear(model.bilinear['content']), null_src=linear(model.null))
    rounded = json.loads(json.dumps(heads), parse_float=lambda x: round(float(x), 5))
    with open(os.path.join(o.out, 'heads.json'), 'w') as file:
        json.dump(rounded, file)


if __name__ == '__main__':
    with torch.no_grad():
        main()
