"""The arrays that an hnswlib graph is made of: taken apart for a file, checked, and put together again.

A node's record on the lowest level is [links: int32 count and flags, M0 ids][vector: float32][label: uint64]. The links of
the upper levels are blocks of [count, M ids], those of one node together, nodes in order.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, BinaryIO

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int32]
_COUNT = 0xFFFF
_DELETED = 1 << 16


@dataclass(frozen=True, slots=True)
class GraphArrays:
    """counts: [n] links of each node, with its flags; links: all of them in a row. blocks: [m, M + 1] of upper levels."""

    links_per_node: int  # M
    breadth: int  # ef_construction
    entry: int
    top_level: int
    counts: IntArray
    links: IntArray
    vectors: npt.NDArray[np.float16]
    labels: npt.NDArray[np.uint64]
    levels: IntArray
    blocks: IntArray

    @property
    def deleted(self) -> npt.NDArray[np.bool_]:
        """Which nodes are marked as removed."""
        marked: npt.NDArray[np.bool_] = (self.counts & _DELETED) != 0
        return marked

    @classmethod
    def of(cls, state: Mapping[str, Any]) -> GraphArrays:
        """From hnswlib's state."""
        count, per_node = int(state["cur_element_count"]), int(state["M"])
        records = state["data_level0"].view(np.uint8)[: count * state["size_data_per_element"]].reshape(count, -1)
        data, label = int(state["offset_data"]), int(state["label_offset"])
        table = np.ascontiguousarray(records[:, :data]).view(np.int32)
        present = np.arange(2 * per_node) < (table[:, :1] & _COUNT)
        return cls(
            links_per_node=per_node,
            breadth=int(state["ef_construction"]),
            entry=int(state["enterpoint_node"]),
            top_level=int(state["max_level"]),
            counts=table[:, 0].copy(),
            links=table[:, 1:][present],
            vectors=np.ascontiguousarray(records[:, data:label]).view(np.float32).astype(np.float16),
            labels=np.ascontiguousarray(records[:, label:]).view(np.uint64).ravel(),
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
        yield self.counts.astype("<i4", copy=False)
        yield self.levels.astype("<i4", copy=False)
        yield self.labels.astype("<u8", copy=False)
        yield np.ascontiguousarray(self.links, "<i4")
        yield np.ascontiguousarray(self.blocks, "<i4")
        yield self.vectors.astype("<f2", copy=False)

    @classmethod
    def read(cls, file: BinaryIO, header: Mapping[str, Any], dimensions: int, file_size: int) -> GraphArrays:
        """From a file, standing at the first array; the header's numbers must fit what is left of it exactly."""
        nodes, links, blocks = (int(header[key]) for key in ("nodes", "links", "blocks"))
        per_node = int(header["links_per_node"])
        if min(nodes, links, blocks) < 0 or not 2 <= per_node <= 256:
            raise ValueError("impossible numbers in the header")
        expected = nodes * (4 + 4 + 8 + 2 * dimensions) + 4 * links + 4 * blocks * (per_node + 1)
        if file_size - file.tell() != expected:
            raise ValueError(f"{file_size - file.tell()} bytes of arrays, not {expected}")
        counts, levels = np.fromfile(file, "<i4", nodes), np.fromfile(file, "<i4", nodes)
        labels, flat = np.fromfile(file, "<u8", nodes), np.fromfile(file, "<i4", links)
        upper = np.fromfile(file, "<i4", blocks * (per_node + 1)).reshape(blocks, per_node + 1)
        vectors = np.fromfile(file, "<f2", nodes * dimensions).reshape(nodes, dimensions)
        entry, top_level, breadth = (int(header[key]) for key in ("entry", "top_level", "breadth"))
        return cls(per_node, breadth, entry, top_level, counts, flat, vectors, labels, levels, upper)

    def state(self, room: int = 0) -> dict[str, Any]:
        """hnswlib's state again, with room for more nodes."""
        count, dimensions = self.vectors.shape
        links_size = 4 * (2 * self.links_per_node + 1)
        size = links_size + 4 * dimensions + 8
        records = np.zeros((count, size), np.uint8)
        table = np.zeros((count, 2 * self.links_per_node + 1), np.int32)
        table[:, 0] = self.counts
        table[:, 1:][np.arange(2 * self.links_per_node) < (self.counts & _COUNT)[:, None]] = self.links
        records[:, :links_size] = table.view(np.uint8)
        del table
        records[:, links_size : size - 8] = self.vectors.astype(np.float32).view(np.uint8)
        records[:, size - 8 :] = self.labels[:, None].view(np.uint8)
        capacity = count + room
        return {
            "ser_version": 1,
            "space": "ip",
            "dim": dimensions,
            "index_inited": True,
            "ep_added": True,
            "normalize": False,
            "num_threads": 1,
            "seed": 1,
            "offset_level0": 0,
            "max_elements": capacity,
            "cur_element_count": count,
            "size_data_per_element": size,
            "label_offset": size - 8,
            "offset_data": links_size,
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
            "data_level0": records.view(np.int8).ravel(),
            "link_lists": self.blocks.view(np.int8).ravel(),
        }


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
    if len(np.unique(arrays.labels)) != nodes or not np.isfinite(arrays.vectors).all():
        raise ValueError("a label twice, or vectors not finite")
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
