# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The bytes of a file on disk or inside an archive, or a message that says why there are none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from ...errors import InputError, mark

_VIRTUAL = "/vsi"


def exists(path: str) -> bool:
    """Tell whether a file or folder is there; GDAL's virtual paths, such as those into a ZIP, included."""
    return (
        gdal.VSIStatL(path, gdal.VSI_STAT_EXISTS_FLAG) is not None
        if is_virtual(path)
        else Path(path).exists()
    )


def is_virtual(path: str) -> bool:
    """Tell whether only GDAL can read the path."""
    return path.startswith(_VIRTUAL)


def file_bytes(path: str, where: str, most: int = -1) -> NDArray[np.uint8]:
    """Return the bytes (n,) of a file, or no more than its first ones. Raises InputError where it cannot be read."""
    try:
        if is_virtual(path):
            return np.frombuffer(_virtual_bytes(path, most), dtype=np.uint8)
        # Not mapped: a map would lock the file in Windows, and a file cut off meanwhile would end QGIS.
        return np.fromfile(path, dtype=np.uint8, count=most)
    except OSError as error:
        raise unreadable(path, where, error) from error


def small_text(path: str) -> str:
    """Return the text of a side file such as .cpg or .prj, "" where there is none."""
    if not exists(path):
        return ""
    return file_bytes(path, path).tobytes().decode("utf-8-sig", errors="ignore").strip()


def unreadable(path: str, where: str, error: OSError) -> InputError:
    """Return the error for a file that is gone, a folder, or closed to us."""
    what, remedy = mark("The file cannot be read"), mark("Copy or download it again.")
    if isinstance(error, FileNotFoundError):
        what, remedy = (
            mark("The file is not there"),
            mark("It may have been moved or renamed: choose it again."),
        )
    elif isinstance(error, IsADirectoryError):
        what, remedy = mark("This is a folder, not a file"), mark("Choose the file in it.")
    elif isinstance(error, PermissionError):
        what = mark("The file may not be read, or another program keeps it locked")
        remedy = mark("Close the program that has it open, or ask for the right to read it.")
    return InputError(
        what,
        where="{layer}: {path}: {reason}",
        layer=where,
        path=path,
        reason=error.strerror or error,
        remedy=remedy,
    )


def _virtual_bytes(path: str, most: int) -> bytes:
    size = gdal.VSIStatL(path, gdal.VSI_STAT_EXISTS_FLAG | gdal.VSI_STAT_SIZE_FLAG)
    handle = gdal.VSIFOpenL(path, "rb") if size is not None else None
    if handle is None:
        raise FileNotFoundError(2, "not found in the archive")
    try:
        return bytes(gdal.VSIFReadL(1, size.size if most < 0 else min(size.size, most), handle) or b"")
    finally:
        gdal.VSIFCloseL(handle)
