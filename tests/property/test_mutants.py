"""The hand-made mistakes still fit the code they were made for; ``mutants.py`` runs the laws against each."""

import pytest

from tests.property.mutants import EQUIVALENT, MUTANTS, ROOT


@pytest.mark.parametrize(("name", "file", "text", "replacement"), MUTANTS, ids=[mutant[0] for mutant in MUTANTS])
def test_a_mutant_changes_the_code(name, file, text, replacement):
    source = (ROOT / file).read_text()
    assert text in source
    assert source.replace(text, replacement, 1) != source


def test_enough_mistakes_are_judged():
    judged = {mutant[0] for mutant in MUTANTS} - EQUIVALENT
    assert len(judged) == len(MUTANTS) - len(EQUIVALENT) >= 20
