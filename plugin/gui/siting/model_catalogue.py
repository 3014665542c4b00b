# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The siting models that people may choose: shipped with the plugin, kept in the plan, or in a folder of their own."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ...errors import PlanError
from ...i18n import tr
from ...settings import Setting

if TYPE_CHECKING:
    from ...core.siting.model import SitingModel


class Choice(NamedTuple):
    """A model to choose: a key that stays the same, what it is called, how to read it, and why it cannot be read."""

    key: str
    title: str
    read: Callable[[], SitingModel]
    problem: str = ""


def choices(plan: Path | None, language: str) -> list[Choice]:
    """Return the models to choose from, the shipped ones first, then the plan's, then the user's own.

    A plan keeps a copy of each shipped model; one that nobody changed there is not listed twice.
    """
    from ...plan.siting_models import listed_models, read_model

    folder = Setting.ASSUMPTIONS_FOLDER.get()
    listed = listed_models(Path(folder) if folder else None)
    shipped = [
        Choice(f"shipped/{each.path.stem}", each.title.get(language), partial(read_model, each.path))
        for each in listed
        if each.shipped
    ]
    own = [
        Choice(
            f"file/{each.path}",
            tr("{model} (own)").format(model=each.title.get(language)),
            partial(read_model, each.path),
            each.problem.message(tr) if each.problem is not None else "",
        )
        for each in listed
        if not each.shipped
    ]
    return shipped + (_of_plan(plan, shipped, language) if plan is not None else []) + own


def _of_plan(plan: Path, shipped: list[Choice], language: str) -> list[Choice]:
    from ...plan.stored_models import stored_model, stored_models

    known = {choice.key.partition("/")[2]: choice for choice in shipped}
    found = []
    try:
        names = stored_models(plan)
    except PlanError:
        # A plan that cannot be read is told where it is opened.
        return []
    for model_id, name in names.items():
        read = partial(stored_model, plan, model_id)
        try:
            model = read()
            problem = ""
            if model_id in known and model == known[model_id].read():
                continue
            title = model.title.get(language)
        except PlanError as error:
            problem, title = error.message(tr), name
        found.append(
            Choice(f"plan/{model_id}", tr("{model} (in the plan)").format(model=title), read, problem)
        )
    return found
