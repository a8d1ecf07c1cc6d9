"""A toy with the inputs and outputs of the attribution model, whose numbers mean nothing: python toy-network.py

It and its toy-heads.json stand in for the model where a test is about everything but its answers.
"""
import json
import math

from onnx import TensorProto, checker, helper, save

INT, FLOAT = TensorProto.INT64, TensorProto.FLOAT


def weights(name, n):
    return helper.make_tensor(name, FLOAT, [1, n], [3 * math.sin(1 + 7 * i) for i in range(n)])


node = helper.make_node
graph = helper.make_graph(
    [
        node('Mul', ['input_ids', 'attention_mask'], ['seen']),
        node('Add', ['seen', 'token_type_ids'], ['sum']),
        node('Cast', ['sum'], ['x'], to=FLOAT),
        node('Sin', ['x'], ['wave']),
        node('Unsqueeze', ['wave', 'last'], ['hidden']),
        node('MatMul', ['hidden', 'emit'], ['emissions']),
        node('MatMul', ['hidden', 'vectors'], ['link']),
    ],
    'toy',
    [helper.make_tensor_value_info(n, INT, ['batch', 'length']) for n in ('input_ids', 'attention_mask', 'token_type_ids')],
    [helper.make_tensor_value_info(n, FLOAT, ['batch', 'length', k]) for n, k in (('emissions', 7), ('link', 384))],
    [weights('emit', 7), weights('vectors', 384), helper.make_tensor('last', INT, [1], [2])],
)
model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 17)], ir_version=8)
checker.check_model(model)
save(model, 'toy-network.onnx')

row = [round(math.cos(i), 2) for i in range(64)]
linear = {'weight': [row] * 64, 'bias': row}
heads = {'T': [row[:7]] * 7, 'St': row[:7], 'bias_src': row[:16], 'bias_con': row[16:32], 'cue_for_src': linear,
         'cue_for_con': linear, 'null_src': {'weight': [row], 'bias': [0.5]},
         'layers': 0, 'limit': 256, 'overlap': 48, 'token_types': 4}
with open('toy-heads.json', 'w') as file:
    json.dump(heads, file)
