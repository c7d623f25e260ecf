"""How many separate acts one action holds."""

import pytest

from planlint.english.acts.separate import separate_acts


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Mum to register Leo with a GP, apply for his nursery place and see a solicitor", 3),
        ("Ask Ms Bibi about and apply for the nursery funding", 1),
        ("Becky to keep a log & send it to core group monthly", 1),
        ("Come to every appointment. Text Nadia if running late", 1),
        ("Get the birth and GP records to Dr Menon", 1),
        ("Help Mum choose and buy a stair gate", 1),
        ("Ask Mum's consent and contact the GP", 1),
        ("Angus to see Dad about the messages and to explain the order", 1),
        ("Weigh in school on the hoist scales, tell dietitian", 1),
        ("Fill out and send off the benefit form", 1),
        ("Nurse to dress the burn and teach Mum to do it", 1),
        ("Paediatrician to see Harley in clinic and write to everyone afterwards", 1),
        ("Dad to step outside and have a smoke instead of arguing", 1),
        ("Mum to cancel the direct debit and set up a new one", 1),
        ("Do not see Carl and get the locks changed", 2),
        ("Mum to have her coil fitted, and the boys to start judo", 2),
        ("Dan Webb to treat the mould and Priya to apply to a charity for beds", 2),
        ("Aunty Bev has the girls at weekends, Nan does the school run, Grandad mends the fence", 3),
        ("1) SW to visit fortnightly 2) Mum to give drug tests 3) Dad to stay at his mother's", 3),
        ("Referral to Early Help / housing application / DASH risk assessment", 3),
        ("Mum: drug tests. Dad: probation. School: breakfast club.", 3),
        ("Mum to attend Talking Therapies, the Freedom Programme and a parenting course", 3),
        ("Complete pre-birth assessment (SW); book parentcraft (midwife); buy cot (Mum and Dad)", 3),
        ("Jan Moss to refer Mum to the food bank plus apply to the household support fund", 2),
        ("SW to refer Leo to Young Carers and Mum to Women's Aid", 2),
        ("Bedroom to be cleaned and beds to be purchased", 2),
        ("Midwife to visit at 34 weeks while the social worker completes the assessment", 2),
        ("Nursery to keep a log of bruises as well as offering Mum a place on the course", 2),
        ("Once the locks are changed and the alarm is in, Mum to move back with the children", 1),
        ("Change locks, fit door brace and ring doorbell", 1),
        ("Fit window locks, mend the back door and put up a light", 1),
        ("Change the locks, ring the school and fit an alarm", 3),
        ("Children never on their own together; an adult who knows is in line of sight", 1),
        ("Boys never left alone; a grown-up is always in the room", 1),
        ("Mum must not drink, Dad must not shout or swear", 2),
        ("Pat to fit new locks, and make a safety plan with Mum by Friday", 2),
        ("Keep to weekly sessions with Stephen and allow breath tests at home", 2),
        ("Phone the boys on Wednesdays and take them out every second Sunday", 2),
        ("Nurture group for Aoife and a memory box for her auntie", 2),
        ("Parenting assessment and hair strand test to be completed", 2),
        ("Drug work, hair strand test, debt advice and mediation to be arranged", 4),
        ("Asthma plan copied to the teacher; spare inhaler in the office", 2),
        ("School: ELSA sessions, breakfast club place and a pastoral worker for Mum", 3),
        ("Mum to put the tablets in the locked tin and ring the debt line", 2),
        ("Repayment plan to be agreed and possession action put on hold", 2),
        ("Safe storage box and naloxone training for the whole household", 2),
        ("Attend the Solihull course and practise special time 10 minutes a day", 2),
        ("Family centre referral and genogram", 2),
        ("Report the broken lock to the landlord and ask the police for a patrol", 2),
        ("Mum will see the nurse. She will also apply for a place at nursery for Harley", 2),
        ("Eye test for Leo; letter for Mum", 2),
        ("Police checks on Grandad; speech therapy referral for Mia", 2),
        ("1. Eye test for Leo. 2. Locks on the windows. 3. Dad to ring the drink line.", 3),
        ("Mum: eye test for Leo, wormers for all four, new lunch boxes", 3),
        ("Refer Mia to CAMHS, and once she has been seen ask school to rewrite her plan", 2),
        ("Mum to ring the school when Leo is ill and go with Mia to CAMHS on 8 April 2027", 2),
        ("Nursery to tell Mum when the place is free, and to teach Mia ten signs", 2),
        ("Midwife to do the urine test and give Mum the number of the quit line", 2),
        ("SW to draw up the contract, with the class teacher hearing Mia read", 2),
        ("Jo to read Leo the story, then go to Dad's and check the bedrooms", 2),
    ],
)
def test_acts_for_other_people_services_or_dates_are_separate(text: str, count: int) -> None:
    assert len(separate_acts(text)) == count


@pytest.mark.parametrize(
    "text",
    [
        "Mr Obi to meet Sam and tell him the result",
        "Must not write to, ring or message any child",
        "Mum to wash, dress and feed Leo before 8am each school day",
        "Priya to write to Mum and Dad to tell them the date of the review",
        "Lorna will visit 8 Fuller Close to inspect the damp and order the repair",
        "Sana to fill in the form and send it off",
        "Mum and Dad to read with Poppy for ten minutes every night",
        "Mum to sign the form so that school can give Leo his tablets and the nurse can see his notes",
        "Mum to lock the tablets, knives and bleach in the top cupboard",
        "Mr Doyle to hand in his keys (front, back and shed) to DC Lane",
        "Nan to come round at 7am, wake the girls and walk them to school",
        "Carol Price to ring Mum each Monday, Wednesday and Friday at 9am",
        "Mum to tell the school and Priya when she changes her phone number",
        "Set up the controls on the phone and keep the password from Ellis",
        "Take up the alcohol assessment and go to each session that is offered",
        "Weekly therapy at the Haven, Thursdays 4pm, 20 sessions",
        "Cooker and boiler to be replaced",
        "Midwife check and advice",
        "GP appointment about medicine and talking therapy",
        "Mental health and substance misuse assessment",
        "Locked box to be provided and its use checked",
        "Mum will be breathalysed at home visits, at no set times",
        "Social worker, school and health visitor to be invited",
        "Change the lock; a key for Nan",
        "Two year check and referral to speech and language if needed",
        "",
        "and, and; / +",
        "Safety plan: 1) ring Nan 2) leave by the back door",
        "1) Mum to ring by 9 if Leo is ill",
        "Mum to bag up the old clothes and take them to the charity shop",
        "Dentist to take out the bad tooth and fill the others",
        "Family time at the centre, Wednesdays 3.30 to 5 and Sundays 1 to 3",
        "Jo to go over the birth plan with Mum, with Gran listening in",
    ],
)
def test_steps_of_one_act_stay_together(text: str) -> None:
    assert len(separate_acts(text)) < 2


def test_an_act_knows_its_own_words() -> None:
    text = "Mum will attend the Freedom Programme and Dad will see his probation officer."
    assert [text[act.start : act.end] for act in separate_acts(text)] == [
        "Mum will attend the Freedom Programme",
        "Dad will see his probation officer",
    ]


def test_a_long_action_is_read() -> None:
    assert separate_acts("Mum to ring Nan and " * 3000)


@pytest.mark.parametrize(
    "text",
    [
        "Iain to visit the flat in Leith, Iain to ring the Reporter",
        "Dad to hand back his keys. Dad to give a hair sample. Dad to pay the rent arrears.",
        "Besides going to AA, Grandad will fit window locks",
        "Una Byrne visits twice weekly, in addition to which she refers Mum to the perinatal team",
        "Jo Nash will visit on Mondays, who will also refer Leo for speech therapy",
        "Finding a solicitor and registering Leo with a dentist",
        "1) genogram 2) chronology 3) police checks - all Jo Nash",
        "Sue Ellis - budgeting with Mum / school uniform grant / foodbank voucher",
        "Tracey to attend Al-Anon and Kev AA",
        "Referral to CAMHS to be made and the front door mended",
        "Mum to see GP re medication, housing re repairs and CAB re debts",
        "Grandad to fit a stair gate, pay the arrears and rehome the dog",
        "Debbie to chase the cooker, the nursery place and the bus pass",
        "Mum needs to book the scan and needs to stop smoking",
        "- visit Nan - do the viability assessment - check with the police",
    ],
)
def test_what_is_said_to_come_on_top_is_an_act_of_its_own(text: str) -> None:
    assert len(separate_acts(text)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Sue Ellis will sit with Mum, Nan and Aunty Bev to make a rota",
        "Dad to stay away from the flat and not to ring Mum",
        "Dad to apply for the course and start on the first date they offer",
        "The core group will meet on 4 March and 8 April at the family hub",
        "Sam will bring his phone down and Mum will check at 9 that it is there",
        "Mum to open the curtains, air the room and strip the bed each morning",
        "Ring the landlord. Say the window is still broken.",
        "Lorna visits to inspect the damp and order the repair",
        "Visit weekly, unannounced, and see the bedrooms each time",
    ],
)
def test_what_only_follows_from_the_act_before_is_part_of_it(text: str) -> None:
    assert len(separate_acts(text)) < 2


@pytest.mark.parametrize(
    "text",
    [
        "Make sure Tia has a warm coat and that the heating is repaired",
        "Dad to keep his probation appointments and not come to the flat",
        "To attend the Freedom Programme and reduce cannabis use",
        "Dad to go to the parenting group and stop smoking in the flat",
        "Mentor to work with Jay on anger and help him to get a birth certificate",
        "Police to share call-outs with the social worker and put a marker on the address",
        "Nursery to let Jo know if Zara is off, and to start her on the talking programme",
        "Key adult at school to meet Skye each morning and the office to ring home if she is late",
    ],
)
def test_what_is_done_besides_is_an_act_of_its_own(text: str) -> None:
    assert len(separate_acts(text)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Ensure that the cot is put up and that it is away from the radiator",
        "Ensure the gate is fitted and that the gate is kept shut",
        "Jo to work with Mum on a budget and help her to stick to it",
        "Mum to go to the clinic and not miss any appointments",
        "Mum to go to the smoking clinic and cut down to five a day",
        "Mum to attend the drug service and stop using cocaine",
        "Mum to meet the health visitor and to follow her advice on feeding",
        "Social worker to ring Dad and to arrange a time to see him",
    ],
)
def test_what_comes_of_the_act_before_is_none(text: str) -> None:
    assert len(separate_acts(text)) < 2


@pytest.mark.parametrize(
    "text",
    [
        "Mum to use the pill organiser and get a plumber to the downstairs toilet",
        "Dad to take his epilepsy tablets and renew the library card",
        "Search of Kai’s room. Standing order for the rent",
        "Eye test for Cara; Flea treatment for the dog",
        "Midwife will show Mum how to express milk and will order a breast pump",
        "Get a bank card for Rory, a SIM for Mum and a place on the course",
    ],
)
def test_what_belongs_to_another_field_of_life_is_an_act_of_its_own(text: str) -> None:
    assert len(separate_acts(text)) > 1


@pytest.mark.parametrize(
    "text",
    [
        "Wash the uniform and hang the spare on his door",
        "Drive him to school and see him through the gate",
        "Dad to mow the lawn and take the cuttings away",
        "Nan to set up a standing order for the rent and bring the bank letter",
        "Get the prescription from the chemist and give the drops three times a day",
        "Nan will pay for swimming lessons and take Ruby on the bus",
        "Psychiatrist to review the dose and write to the doctor with the new one",
        "Household budget drawn up together and stuck on the fridge",
        "Referral to the programme; Curtis to attend all 26 sessions",
    ],
)
def test_the_place_the_paper_and_what_is_left_are_of_the_same_act(text: str) -> None:
    assert len(separate_acts(text)) < 2
