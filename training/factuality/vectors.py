"""What the attribution model's layers hold of each event's word and its neighbours."""
import bisect
import json
import sys
from pathlib import Path

import numpy
import onnx
import onnxruntime
from onnx import TensorProto, helper
from tokenizers import Tokenizer

sys.path.insert(0, str(Path(__file__).parent.parent / 'attribution-model'))
import data  # noqa: E402

LAYERS, HIDDEN = (1, 3, 5, 7), 384
PLACES = ('here', 'before', 'behind')


def layer_output(layer):
    return f'/encoder/layers.{layer}/norm2/LayerNormalization_output_0'


class States:
    """The int8 model with its layers laid open."""

    def __init__(self, model, tokenizer):
        network = onnx.load(model)
        for layer in LAYERS:
            network.graph.output.append(helper.make_tensor_value_info(layer_output(layer), TensorProto.FLOAT, None))
        self.session = onnxruntime.InferenceSession(network.SerializeToString(), providers=['CPUExecutionProvider'])
        self.tokenizer = Tokenizer.from_file(tokenizer)
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()

    def of(self, name, text):
        """The words of a text, and [words, layers * 384] from the window where each is most central."""
        doc = data.Document(name, text, self.tokenizer)
        rows, room = [None] * len(doc.begin), [-1] * len(doc.begin)
        for begin, end in data.windows(doc, 256, overlap=48):
            ids, types, first = [data.CLS], [0], []
            for word in range(begin, end):
                if word > begin and doc.paragraph[word] != doc.paragraph[word - 1]:
                    ids.append(data.SEP)
                    types.append(0)
                first.append(len(ids))
                ids += doc.pieces[word]
                types += [doc.types[word]] * len(doc.pieces[word])
            ids.append(data.SEP)
            types.append(0)
            feed = dict(input_ids=[ids], attention_mask=[[1] * len(ids)], token_type_ids=[types])
            out = self.session.run(list(map(layer_output, LAYERS)), {k: numpy.array(v, dtype=numpy.int64) for k, v in feed.items()})
            state = numpy.concatenate([o[0] for o in out], 1)[first]
            for at, word in enumerate(range(begin, end)):
                left = len(doc.begin) if begin == 0 else at
                right = len(doc.begin) if end == len(doc.begin) else end - 1 - word
                if min(left, right) > room[word]:
                    rows[word], room[word] = state[at], min(left, right)
        return doc, rows


def examples(states, gold, found):
    """[events, places * layers * 384], the events' clues, and the gold events, of files of equal order."""
    vectors, clues, events = [], [], []
    nothing = numpy.zeros(len(LAYERS) * HIDDEN, dtype=numpy.float32)
    for line, answer in zip(open(gold, encoding='utf8'), open(found, encoding='utf8')):
        report, said = json.loads(line), json.loads(answer)['events']
        doc, rows = states.of(report['id'], report['text'])
        for event, prediction in zip(report['events'], said):
            if 'clues' not in prediction:
                continue
            word = bisect.bisect_right(doc.begin, prediction['trigger']) - 1
            around = [rows[w] if 0 <= w < len(rows) else nothing for w in (word, word - 1, word + 1)]
            vectors.append(numpy.concatenate(around))
            clues.append(prediction['clues'])
            events.append(event)
    return numpy.stack(vectors), clues, events
