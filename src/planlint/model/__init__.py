"""What a child protection plan is: typed, frozen, and with nothing of ours above it."""

from planlint.model.base import Kind
from planlint.model.plan import ChildProtectionPlan

__all__ = ["ChildProtectionPlan", "Kind"]
