"""The child, the family and the professionals: who they are, what they read, how they are reached."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from planlint.model.base import Clue, Date, Id, Kind, Part, PersonId, Prose, Reads


class LocalAuthority(Part):
    """The council that made the plan, and whom to ring or complain to (IM2.5)."""

    name: str | None = None
    safeguarding_unit: str | None = None
    phone: str | None = None
    complaints: Prose | None = None
    appeal: Prose | None = None


class Languages(Part):
    """What somebody speaks and what they read are two questions (IM1.2, SP7.3.2a). Tags are BCP 47: ur, pa-Guru."""

    speaks: tuple[str, ...] = ()
    reads: str | None = None
    region: Annotated[str | None, Field(description="Country, such as PK: month names and spellings differ")] = None
    interpreter: bool | None = None
    reads_aloud: Annotated[bool | None, Field(description="Needs the plan read aloud to them")] = None


class Contact(Part):
    """How somebody is reached (SP7.3.1b), and the way they want papers sent."""

    phone: Annotated[str | None, Clue("phone")] = None
    email: Annotated[str | None, Clue("email")] = None
    address: Annotated[str | None, Clue("address")] = None
    send_by: str | None = None


class Relation(Part):
    """What this person is, and to whom: `{to: amina, is: mother}`."""

    to: PersonId | None = None
    is_: Annotated[str | None, Field(alias="is")] = None


class Spelling(Part):
    """A name as the family writes it in another script, so that a translation may hold it: {language: ur, name: …}."""

    language: str | None = None
    name: str | None = None


class Child(Part):
    """A child the plan protects: born, or expected on a date; category of abuse (ST2)."""

    id: Id | None = None
    name: str | None = None
    known_as: tuple[str, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    born: Date | None = None
    expected: Date | None = None
    category: str | None = None
    second_category_because: Prose | None = None
    lives_with: tuple[PersonId, ...] = ()
    school: Annotated[str | None, Clue("school")] = None
    gp: Annotated[str | None, Clue("gp")] = None
    languages: Languages | None = None
    communication: Prose | None = None


class Person(Part):
    """Anybody else in the plan: family, friend or professional alike (ST3, SP7.2.1)."""

    id: Id | None = None
    name: str | None = None
    known_as: tuple[str, ...] = ()
    spellings: tuple[Spelling, ...] = ()
    relations: tuple[Relation, ...] = ()
    role: Annotated[str | None, Reads(Kind.ROLE)] = None
    agency: Annotated[str | None, Clue("agency")] = None
    qualified: Annotated[bool | None, Field(description="A qualified social worker (SP7.2.2)")] = None
    parental_responsibility: bool | None = None
    languages: Languages | None = None
    large_print: bool | None = None
    communication: Prose | None = None
    contact: Contact | None = None
    adult_services: Annotated[
        Prose | None,
        Field(description="Known to adult social care or health: on whose record the plan also is (IM2.9)"),
    ] = None
    advocate: str | None = None


class CoreGroup(Part):
    """The small group that carries out the plan (ST3, SP7.2.1, SP7.2.4): ids of people, how the family takes part."""

    members: tuple[PersonId, ...] = ()
    involved_how: tuple[Prose, ...] = ()
    support_and_advocacy: Prose | None = None
