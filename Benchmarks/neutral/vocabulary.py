"""A made-up region and its public works: neutral, and dull."""

PLACE_HEADS = (
    "Alder Amber Ash Barrow Birch Bram Calder Carn Cold Crane Dal Dun Elm Ever "
    "Fal Fern Glen Gran Hale Harrow Hazel Hollow Kel Kings Lang Lark Maple Mar "
    "Nether Nor Oaken Orms Pen Quarry Raven Rush Sand Sel Stan Thorn Tarn Ulls "
    "Vale Wake West Whit Wren Yar"
).split()
PLACE_TAILS = (
    "bank borough bourne bridge brook bury cliff combe dale den field fleet "
    "ford gate ham haven hurst ley mere minster mouth port shaw stead ton "
    "water wick wold worth"
).split()
GIVEN_NAMES = (
    "Ada Agnes Alma Anders Anton Astrid Beatriz Bela Bruno Cara Cecilia Chidi "
    "Clara Dana Dario Edith Elias Emeka Esther Farid Femi Flora Goran Greta "
    "Hana Henrik Hugo Ida Ines Ivan Jana Joel Jonas Kamal Karin Kofi Lena Leo "
    "Lucia Mara Marek Mina Nadia Noor Olga Oscar Pavel Petra Quentin Ramon "
    "Rosa Ruth Samir Selma Simon Tara Thea Tomas Ursula Vera Victor Wanda "
    "Xenia Yara Yusuf Zelda Zoë José André Jürgen Søren Łucja Chloé"
).split()
SURNAME_HEADS = (
    "Abel Arden Bal Berg Bright Cor Dahl Dren Eller Falk Fenn Gall Hart Holm "
    "Ister Jor Kess Kvist Lind Loren Mast Morn Nyl Oster Pell Quill Rand Rosen "
    "Sand Stell Thal Tor Ung Varg Vinter Wall Winter Yel Zand"
).split()
SURNAME_TAILS = (
    "a berg borg by dahl en er feld gren hall holm in is kamp ley lund man mark "
    "mont nes o ova ow quist rup sen sky son stad strand strom ton vik ward"
).split()
ACCENTED_SURNAMES = "Åkerlund Brontë Castañeda Dvořák Élouard Grünwald Peña Şahin".split()

ASSETS = (
    "bridge|reservoir|bus depot|tram line|school roof|library annex|ferry "
    "terminal|water main|pumping station|flood wall|market hall|harbor crane|"
    "rail crossing|fire station|sewage plant|town archive|footpath network|"
    "district heating loop|street lighting grid|landfill|quarry road|canal "
    "lock|weather mast|seed store|grain silo|swimming hall|clinic wing|"
    "recycling yard|signal box|tidal barrier"
).split("|")
BODIES = (
    "works department|council|audit office|water board|transport agency|port "
    "authority|school district|planning committee|ombudsman|statistics bureau|"
    "heritage trust|engineers' union|residents' association|fire service|"
    "finance committee|regional assembly"
).split("|")
ADJECTIVES = (
    "annual|regional|independent|revised|unpublished|preliminary|detailed|"
    "partial|quarterly|joint|earlier|second|final|external|internal|long|"
    "short|public|sealed|corrected"
).split("|")
DOCUMENTS = (
    "inspection report|tender file|cost estimate|meeting record|maintenance "
    "log|site survey|contract annex|load test|safety notice|budget table|"
    "traffic count|water sample|press statement|field note|court filing|"
    "permit application"
).split("|")
ACTIONS = (
    "closed for repairs|opened ahead of schedule|transferred to a private "
    "operator|inspected twice|left without power|flooded to the second step|"
    "rebuilt with local stone|insured below its value|measured again|removed "
    "from the register|paid for in advance|tested under full load|fenced off|"
    "connected to the grid|drained for the winter|surveyed from the air|"
    "reported as finished|sold at auction|painted and relabelled|cleared of "
    "silt"
).split("|")
REASONS = (
    "because the supplier had stopped trading|after a crack was found|although "
    "no permit had been issued|before the vote took place|while the road was "
    "under water|in spite of two warnings|once the inspectors had left|as the "
    "contract required|without a second signature|despite the frost|when the "
    "old pump failed|for lack of a spare part"
).split("|")
QUANTITIES = (
    "metres of cable|tonnes of gravel|working hours|cubic metres of water|"
    "passengers a day|invoices|site visits|litres of fuel|signed letters|"
    "square metres of roof|delivery notes|replaced bolts"
).split("|")
VERBS = "said told_the_council wrote testified repeated argued noted recalled insisted".split()
MONTH_NAMES = (
    "January February March April May June July August September October "
    "November December"
).split()
ROLES = (
    "engineer|council member|auditor|site manager|reporter|spokesperson|"
    "archivist|lawyer|inspector|union representative|economist|resident"
).split("|")
SOURCE_KINDS = (
    ("report", 0.26), ("article", 0.22), ("transcript", 0.14),
    ("dataset", 0.12), ("interview", 0.10), ("letter", 0.08),
    ("photograph", 0.08),
)
STATUSES = (
    ("supported", 0.38), ("unverified", 0.24), ("disputed", 0.20),
    ("refuted", 0.11), ("corrected", 0.07),
)
RELATION_TYPES = (
    ("supports", 0.34), ("contradicts", 0.24), ("repeats", 0.20),
    ("refines", 0.14), ("supersedes", 0.08),
)
RELATION_COUNTS = ((0, 0.45), (1, 0.35), (2, 0.15), (3, 0.05))
HEADINGS = (
    "What was said|What the records show|The disputed figure|How it was "
    "measured|Who signed|A second account|The money|Before the vote|After the "
    "flood|What remains open|The timeline so far|A correction|On the site|"
    "Numbers & notes|The missing page|Replies"
).split("|")
