"""What a training step costs beside the network: making its input ready, and the host's own work. A GPU must not wait.

    python -m tests.benchmarks.bench_step_overhead

input_ms: making the input of a batch of 1,024 texts of real lengths (log-normal, 25 tokens in the middle). step_ms: a step
of 16 texts whose network is replaced by a lookup, so that little arithmetic is left beside Python and the launching of
losses, clipping and AdamW. Times are of the thread's processor, so that other programs count little. At 2,000,000 tokens a
second, a batch of 30,000 tokens lasts 15 ms: making the input (in a thread of its own) and the step's own work must each
stay far below that.
"""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable

import numpy as np
import torch
from transformers import BertConfig, BertModel

from tests.trainer.tiny_models import tiny_tokenizer
from trainer.batching import LanguagePairPlan, TextPlan
from trainer.checkpoint import RunState
from trainer.config import Stage1Config
from trainer.corpus import PairCorpus, RetrievalCorpus
from trainer.distributed import World
from trainer.hardware import Device
from trainer.losses import RetrievalObjective, TextObjective
from trainer.models import Encoder, Pooling, Projection, Tokens
from trainer.optimisers import Optimiser
from trainer.prefetch import Prefetcher
from trainer.progress_clock import StepClock
from trainer.ragged import RaggedIds
from trainer.retrieval_stage import RetrievalStage
from trainer.stages import Setup, Stage
from trainer.stepping import Stepper
from trainer.teacher_cache import TeacherVectors
from trainer.text_stage import TextStage

TEXTS, DIM, TEACHER_DIM = 200_000, 32, 384


def milliseconds(work: Callable[[], object], repeats: int) -> float:
    """Processor time of this thread for one call."""
    work()
    began = time.thread_time()
    for _ in range(repeats):
        work()
    return (time.thread_time() - began) / repeats * 1000


def encoder() -> Encoder:
    """The weights of six thin layers, so that the optimiser has as many tensors as with a real network."""
    config = BertConfig(vocab_size=1000, hidden_size=DIM, num_hidden_layers=6, num_attention_heads=1, intermediate_size=DIM)
    body = BertModel(config, add_pooling_layer=False)
    return Encoder(body, Tokens.from_backend(tiny_tokenizer(), pad_id=0), pooling=Pooling(), max_tokens=128)


def stages(setup: Setup, projection: Projection, batch: int) -> dict[str, tuple[Stage, int]]:
    """Both stages on made-up token ids, and the tokens of a batch."""
    rng = np.random.default_rng(0)
    lengths = np.clip(rng.lognormal(3.2, 0.6, TEXTS).astype(int), 4, 128)
    ids = RaggedIds(rng.integers(4, 1000, lengths.sum()).astype(np.int32), np.concatenate([[0], np.cumsum(lengths)]))
    record = (np.arange(TEXTS) // 2).astype(np.int32)
    none = np.zeros(TEXTS, np.int32)
    pairs = PairCorpus(ids, record, none, none, np.full(TEXTS // 2, 99, np.int32), ("en",), ("a",), (1.0,))
    vectors = TeacherVectors(rng.standard_normal((TEXTS // 2, TEACHER_DIM)).astype(np.float16))
    rows = TEXTS // 8
    query = 2 * np.arange(4 * rows, dtype=np.int32).reshape(rows, 4)
    english = 2 * np.arange(rows, dtype=np.int64)
    asked = RetrievalCorpus(ids, query, english, np.arange(rows), ("en", "de", "fr", "ja"))
    plan = LanguagePairPlan(asked.available, batch, 0)
    found: dict[str, tuple[Stage, int]] = {}
    for stage in (
        TextStage(setup, pairs, vectors, TextPlan(np.ones(TEXTS), batch, 0), TextObjective(projection)),
        RetrievalStage(setup, asked, vectors, plan, RetrievalObjective(projection)),
    ):
        found[stage.name] = (stage, stage.load(0, 131_072).tokens)
    return found


def main() -> None:
    """Measure and print."""
    torch.set_num_threads(1)
    student, projection, device = encoder(), Projection(DIM, TEACHER_DIM), Device(torch.device("cpu"), "fp32")
    row = torch.nn.Parameter(torch.zeros(DIM))

    def lookup(ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
        return row.expand(len(ids), DIM) + student.table[0]

    setup = Setup(student, projection, device, World(), lookup, overhead=8192)
    schedule = Stage1Config(table_rate=1e-3, body_rate=1e-3, projection_rate=1e-3)
    optimiser = Optimiser(student, projection, schedule, sparse_table=False)
    results = {}
    few = stages(setup, projection, 16)
    for name, (stage, tokens) in stages(setup, projection, 1024).items():
        places = iter(range(1, 10_000))
        load = milliseconds(lambda stage=stage, places=places: stage.load(next(places), 131_072), 20)  # type: ignore[misc]
        small = few[name][0]
        ready = small.load(0, 131_072)
        inputs = Prefetcher(small, ahead=False)
        inputs.load = lambda step, size, ready=ready: ready  # type: ignore[method-assign,misc]
        state = RunState("", stage=name, micro_tokens=131_072)
        clock = StepClock(1e9, device, 1.0)
        stepper = Stepper(state, optimiser, inputs, clock, device, World(), threading.Event(), 0)

        def take(stepper: Stepper = stepper) -> None:
            for _ in stepper.take(10**9, {}):
                pass

        results[name] = {"tokens": tokens, "input_ms": load, "step_ms": milliseconds(take, 20)}
    print(json.dumps(results))


if __name__ == "__main__":
    main()
