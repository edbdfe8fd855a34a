"""The vocabulary: huts, paths and weather in mountains that are on no map."""

PEAKS = """
Arvenhorn Brisgrat Calmera Doss-Lavin Erlenstock Falkenstein Garmada Hochfirn Isolda Jorasse Kaltspitze Lagerda
Mortel Nebelhorn Orsera Piz-Varun Querlen Rotfluh Silvaplan Tschingel Urnerkopf Valdür Wetterlimmi Zinal-Süd
""".split()

GIVEN_NAMES = """
Aita Balz Chiara Duri Elin Flurin Gian Hanna Ilir Jann Kaja Ladina Men Nesa Ottavia Pjotr Ragna Seraina Tönz Ursina
Vigeli Wanja Yaren Zora
""".split()
SURNAMES = """
Amstad Bezzola Camenzind D'Alba Egli Fontana Gredig Hößli Imfeld Jenatsch Kovač Luzi Marugg Níclas Ospelt Pult
Quadri Rüedi Stupan Truog Ulrich Vonmoos Walser Zgraggen
""".split()
ROLES = """
hut warden|glaciologist|lift engineer|mountain guide|forest officer|mayor|rescue dispatcher|insurance assessor|
ski patroller|hydrologist|bus driver|cartographer
""".replace("\n", "").split("|")
BODIES = """
Avalanche Service|Path Commission|Cableway Inspectorate|Valley Council|Rescue Association|Glacier Survey|
Forest Office|Hut Federation|Weather Bureau|Road Authority
""".replace("\n", "").split("|")
PAPERS = "Herald Courier Gazette Messenger Observer Record Bulletin Post".split()

THINGS = """
the lower cableway|the winter path|the snow fence|the summit hut|the suspension bridge|the moraine lake|
the warning siren|the rescue helicopter|the retaining wall|the pass road|the north couloir|the weather mast|
the gravel dam|the old tunnel|the water intake|the emergency shelter
""".replace("\n", "").split("|")
HAPPENINGS = """
was closed before the storm|had not been inspected since autumn|gave way under wet snow|was reopened too early|
lost its power supply overnight|carried twice the load it was built for|was repaired with borrowed parts|
stood empty when the slope slid|had been measured twice that week|was marked safe in the bulletin|
failed during the second test|was rebuilt at the valley's expense
""".replace("\n", "").split("|")
CIRCUMSTANCES = """
although the forecast had changed|while the valley slept|because a sensor had frozen|before anyone was told|
in spite of an earlier warning|as the procedure requires|without the council's consent|after three days of föhn|
when the last guests had left|for want of a spare cable
""".replace("\n", "").split("|")
UNITS = """
people|metres of rope|cubic metres of snow|litres of diesel|overnight guests|minutes of delay|fence posts|flights
""".strip().split("|")
ASIDES = """
Nobody in the valley remembers it otherwise.|The minutes of that meeting are public.|It had happened once before.|
The gauge stands in the shade until noon.|Two of the three logbooks agree.|What the third one says is disputed.|
Spring came late that year.|The road was passable in the morning.|Copies were sent to both parishes.|
There is no photograph of it.
""".replace("\n", "").split("|")
PHRASES = ["shortly before dawn", "early in the morning", "around noon", "late in the evening", "overnight"]
# None between midnight and three, when clocks are put forward: such a time may never have come.
CLOCKS = ["05:40", "~06:15", "11:30/12:45", "~21:00", "22:10/23:50"]
ZONES = ["Europe/Zurich", "Europe/London", "America/New_York", "Asia/Tehran", "Asia/Kathmandu"]

KINDS = """
fact fact fact fact observation finding assessment allegation denial prediction announcement intent
""".split()
EVIDENCE = ["witnessed", "document", "analysis", "hearsay", "not-stated"]
