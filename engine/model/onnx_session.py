"""Opening a package's network in ONNX Runtime, and the check that it is the network that the contract describes."""

from __future__ import annotations

import onnxruntime as ort

from engine.errors import ModelPackageError
from engine.model.model_manifest import MODEL_FILE
from engine.model.model_package import ModelPackage

ort.disable_telemetry_events()  # on Windows the variable that engine.privacy sets does not suffice

_INPUTS = {("input_ids", "tensor(int64)", 2), ("attention_mask", "tensor(int64)", 2)}
_OUTPUTS = [("embedding", "tensor(float)", 2)]


def open_session(package: ModelPackage) -> ort.InferenceSession:
    """A session whose runs use the calling thread alone; several may run at once. Raises ModelPackageError.

    One thread a run and several runs side by side beat one run on several threads (measured on two cores: 79 to 69
    passages a second): no barriers between operators, and no thread spins while it waits, which would heat a laptop.
    """
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    try:
        session = ort.InferenceSession(package.read(MODEL_FILE), options, providers=["CPUExecutionProvider"])
    except ModelPackageError:
        raise
    except Exception as error:  # the runtime's exceptions share no base class
        raise ModelPackageError(str(package.path / MODEL_FILE), f"refused by the runtime: {error}") from error
    # The wrapper keeps the file's bytes to make the session anew with other providers, which nobody here asks of it.
    session._model_bytes = None
    _check_signature(session, package)
    return session


def _check_signature(session: ort.InferenceSession, package: ModelPackage) -> None:
    inputs = {(node.name, node.type, len(node.shape)) for node in session.get_inputs()}
    outputs = [(node.name, node.type, len(node.shape)) for node in session.get_outputs()]
    if inputs != _INPUTS:
        raise ModelPackageError(str(package.path / MODEL_FILE), f"inputs {sorted(inputs)}")
    if outputs != _OUTPUTS:
        raise ModelPackageError(str(package.path / MODEL_FILE), f"outputs {outputs}")
    width = session.get_outputs()[0].shape[1]
    if isinstance(width, int) and width != package.manifest.dim:
        raise ModelPackageError(str(package.path / MODEL_FILE), f"vectors of {width}, manifest says {package.manifest.dim}")
