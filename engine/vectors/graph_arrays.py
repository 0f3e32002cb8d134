"""The arrays that an hnswlib graph is made of: taken apart for a file, checked, and put together again.

A node's record on the lowest level is [links: int32 count and flags, M0 ids][vector: float32][label: uint64]. The links of
the upper levels are blocks of [count, M ids], those of one node together, nodes in order. A file holds no vectors, which
the database has: only a print of each, by which a row that is not the one indexed is noticed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

from engine.store.records import FloatArray

IntArray = npt.NDArray[np.int32]
BoolArray = npt.NDArray[np.bool_]
_COUNT = 0xFFFF
_DELETED = 1 << 16
_AT_ONCE = 8192  # rows; copies of parts, never of all
_TYPES = (("counts", "<i4"), ("levels", "<i4"), ("labels", "<u8"), ("prints", "<u4"))


@dataclass(frozen=True, slots=True)
class GraphArrays:
    """counts: [n] links of each node, with its flags; links: all of them in a row. blocks: [m, M + 1] of upper levels."""

    links_per_node: int  # M
    breadth: int  # ef_construction
    entry: int
    top_level: int
    counts: IntArray
    links: IntArray
    prints: npt.NDArray[np.uint32]
    labels: npt.NDArray[np.uint64]
    levels: IntArray
    blocks: IntArray

    @property
    def deleted(self) -> BoolArray:
        """Which nodes are marked as removed."""
        marked: BoolArray = (self.counts & _DELETED) != 0
        return marked

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> GraphArrays:
        """From hnswlib's state."""
        count, per_node = int(state["cur_element_count"]), int(state["M"])
        dim = (int(state["label_offset"]) - int(state["offset_data"])) // 4
        records = state["data_level0"].view(record_type(dim, per_node))[:count]
        table = records["links"]
        present = np.arange(2 * per_node) < (table[:, :1] & _COUNT)
        prints = [prints_of(records["vector"][at : at + _AT_ONCE]) for at in range(0, count, _AT_ONCE)]
        return cls(
            links_per_node=per_node,
            breadth=int(state["ef_construction"]),
            entry=int(state["enterpoint_node"]),
            top_level=int(state["max_level"]),
            counts=table[:, 0].copy(),
            links=table[:, 1:][present],
            prints=np.concatenate(prints),
            labels=records["label"].copy(),
            levels=state["element_levels"][:count].astype(np.int32),
            blocks=state["link_lists"].view(np.int32).reshape(-1, per_node + 1),
        )

    def numbers(self) -> dict[str, int]:
        """What a file's header must say besides the arrays."""
        return {
            "nodes": len(self.counts),
            "links": len(self.links),
            "blocks": len(self.blocks),
            "links_per_node": self.links_per_node,
            "breadth": self.breadth,
            "entry": self.entry,
            "top_level": self.top_level,
        }

    def buffers(self) -> Iterator[npt.NDArray[Any]]:
        """The arrays in the order of the file, little-endian."""
        for name, kind in _TYPES:
            yield np.ascontiguousarray(getattr(self, name), kind)
        yield np.ascontiguousarray(self.links, "<i4")
        yield np.ascontiguousarray(self.blocks, "<i4")

    @classmethod
    def read(cls, file: BinaryIO, header: Mapping[str, Any], file_size: int) -> GraphArrays:
        """From a file, standing at the first array; the header's numbers must fit what is left of it exactly."""
        nodes, links, blocks = (int(header[key]) for key in ("nodes", "links", "blocks"))
        per_node = int(header["links_per_node"])
        if min(nodes, links, blocks) < 0 or not 2 <= per_node <= 256:
            raise ValueError("impossible numbers in the header")
        each = sum(np.dtype(kind).itemsize for _, kind in _TYPES)
        expected = nodes * each + 4 * links + 4 * blocks * (per_node + 1)
        if file_size - file.tell() != expected:
            raise ValueError(f"{file_size - file.tell()} bytes of arrays, not {expected}")
        arrays = {name: np.fromfile(file, kind, nodes) for name, kind in _TYPES}
        flat = np.fromfile(file, "<i4", links)
        upper = np.fromfile(file, "<i4", blocks * (per_node + 1)).reshape(blocks, per_node + 1)
        entry, top_level, breadth = (int(header[key]) for key in ("entry", "top_level", "breadth"))
        return cls(per_node, breadth, entry, top_level, links=flat, blocks=upper, **arrays)

    def records(self, dim: int) -> npt.NDArray[Any]:
        """The nodes' records with their links and labels; the vectors are zero, to be filled in."""
        records = np.zeros(len(self.counts), record_type(dim, self.links_per_node))
        table = np.zeros((len(self.counts), 2 * self.links_per_node + 1), np.int32)
        table[:, 0] = self.counts
        table[:, 1:][np.arange(2 * self.links_per_node) < (self.counts & _COUNT)[:, None]] = self.links
        records["links"] = table
        records["label"] = self.labels
        return records

    def state(self, records: npt.NDArray[Any], room: int = 0) -> dict[str, Any]:
        """hnswlib's state again, with room for more nodes."""
        kind = records.dtype
        assert kind.fields is not None
        offset_data, label_offset = int(kind.fields["vector"][1]), int(kind.fields["label"][1])
        count = len(records)
        return {
            "ser_version": 1,
            "space": "ip",
            "dim": (label_offset - offset_data) // 4,
            "index_inited": True,
            "ep_added": True,
            "normalize": False,
            "num_threads": 1,
            "seed": 1,
            "offset_level0": 0,
            "max_elements": count + room,
            "cur_element_count": count,
            "size_data_per_element": kind.itemsize,
            "label_offset": label_offset,
            "offset_data": offset_data,
            "max_level": self.top_level,
            "enterpoint_node": self.entry,
            "max_M": self.links_per_node,
            "max_M0": 2 * self.links_per_node,
            "M": self.links_per_node,
            "mult": 1 / math.log(self.links_per_node),
            "ef_construction": self.breadth,
            "ef": 10,
            "has_deletions": bool(self.deleted.any()),
            "size_links_per_element": 4 * (self.links_per_node + 1),
            "allow_replace_deleted": False,
            "label_lookup_external": self.labels,
            "label_lookup_internal": np.arange(count, dtype=np.uint32),
            "element_levels": np.concatenate([self.levels, np.zeros(room, np.int32)]),
            "data_level0": records.view(np.int8),
            "link_lists": self.blocks.view(np.int8).ravel(),
        }


def record_type(dim: int, links_per_node: int) -> np.dtype[Any]:
    """A node's record on the lowest level."""
    return np.dtype([("links", "<i4", (2 * links_per_node + 1,)), ("vector", "<f4", (dim,)), ("label", "<u8")])


def prints_of(matrix: FloatArray) -> npt.NDArray[np.uint32]:
    """A number for each row that another row is unlikely to share."""
    bits = np.ascontiguousarray(matrix, "<f4").view(np.uint32)
    weights = np.random.default_rng(0).integers(1 << 31, size=bits.shape[1], dtype=np.uint32) * 2 + 1
    return np.asarray(np.einsum("ij,j->i", bits >> 13, weights), np.uint32)  # what float16 leaves of float32


def fill_missing(records: npt.NDArray[Any], missing: BoolArray) -> None:
    """Give nodes whose row is gone the mean of their neighbours, so that searches still find their way through them."""
    places = np.flatnonzero(missing)
    for at in range(0, len(places), 256):
        some = places[at : at + 256]
        links = records["links"][some]
        near = links[:, 1:]
        known = (np.arange(near.shape[1]) < (links[:, :1] & _COUNT)) & ~missing[near]
        sums = np.einsum("ij,ijk->ik", known.astype(np.float32), records["vector"][near])
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        records["vector"][some] = sums / np.maximum(lengths, 1e-9)


def check(arrays: GraphArrays) -> None:
    """Raise ValueError unless hnswlib can walk these arrays without leaving them."""
    nodes = len(arrays.counts)
    if nodes == 0 or not 0 <= arrays.entry < nodes or not 1 <= arrays.breadth <= 10_000:
        raise ValueError("impossible entry point")
    counts = arrays.counts & _COUNT
    if ((arrays.counts & ~(_COUNT | _DELETED)) != 0).any() or counts.max() > 2 * arrays.links_per_node:
        raise ValueError("impossible link count")
    if counts.sum(dtype=np.int64) != len(arrays.links) or not _within(arrays.links, nodes):
        raise ValueError("impossible link")
    if len(np.unique(arrays.labels)) != nodes or int(arrays.labels.max()) >= 1 << 63:
        raise ValueError("a label twice, or impossible")
    levels = arrays.levels
    if levels.min() < 0 or levels.max() != arrays.top_level or levels[arrays.entry] != arrays.top_level:
        raise ValueError("impossible level")
    if levels.sum(dtype=np.int64) != len(arrays.blocks):
        raise ValueError("upper levels do not fit")
    if len(arrays.blocks):
        first = np.cumsum(levels) - levels
        layers = np.arange(len(arrays.blocks)) - np.repeat(first, levels) + 1
        block_counts = arrays.blocks[:, 0]
        if block_counts.min() < 0 or block_counts.max() > arrays.links_per_node:
            raise ValueError("impossible link count above")
        targets = arrays.blocks[:, 1:][np.arange(arrays.links_per_node) < block_counts[:, None]]
        # A link on a level must lead to a node that is on that level.
        if not _within(targets, nodes) or (levels[targets] < np.repeat(layers, block_counts)).any():
            raise ValueError("impossible link above")


def _within(ids: IntArray, nodes: int) -> bool:
    return not len(ids) or bool(ids.min() >= 0 and ids.max() < nodes)
