# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""The words a plan may use in its coded columns, each with the label people read."""

from __future__ import annotations

from ..errors import mark

Vocabulary = dict[str, str]

STATUS: Vocabulary = {
    "existing": mark("existing"),
    "under_construction": mark("under construction"),
    "planned": mark("planned"),
    "proposed": mark("proposed"),
    "retired": mark("retired"),
    "cancelled": mark("cancelled"),
}
CONFIDENCE: Vocabulary = {"high": mark("high"), "medium": mark("medium"), "low": mark("low")}
DATE_PRECISION: Vocabulary = {"day": mark("day"), "month": mark("month"), "year": mark("year")}
VALUE_BASIS: Vocabulary = {
    "published": mark("published"),
    "modelled": mark("modelled"),
    "assumed": mark("assumed"),
}
FIGURE_BASIS = VALUE_BASIS
GEOMETRY_BASIS: Vocabulary = {
    "surveyed": mark("surveyed outline"),
    "indicative": mark("indicative: rough outline, or circle of the published area"),
    "position_only": mark("position only: circle of the position accuracy"),
}
POWER_PLANT_KIND: Vocabulary = {
    "nuclear": mark("nuclear"),
    "gas": mark("gas (LNG), technology not known"),
    "gas_ccgt": mark("gas, combined cycle"),
    "gas_chp": mark("gas, combined heat and power"),
    "gas_hydrogen": mark("gas and hydrogen"),
    "by_product_gas": mark("by-product gas of steelworks"),
    "coal": mark("coal"),
    "coal_chp": mark("coal, combined heat and power"),
    "coal_igcc": mark("coal, gasified (IGCC)"),
    "oil_steam": mark("oil"),
    "oil_engine": mark("oil, engines (diesel)"),
    "chp": mark("combined heat and power, fuel not known"),
    "biomass": mark("biomass and other bioenergy"),
    "biogas": mark("biogas"),
    "waste": mark("waste"),
    "hydro": mark("hydro"),
    "pumped_hydro": mark("pumped storage"),
    "marine": mark("tidal or wave power"),
    "geothermal": mark("geothermal"),
    "solar": mark("solar"),
    "wind": mark("wind, onshore or offshore not known"),
    "onshore_wind": mark("onshore wind"),
    "offshore_wind": mark("offshore wind, foundation not known"),
    "offshore_wind_fixed": mark("fixed offshore wind"),
    "offshore_wind_floating": mark("floating offshore wind"),
    "fuel_cell": mark("fuel cell"),
    "energy_storage": mark("energy storage (ESS)"),
    "other": mark("other"),
    "unknown": mark("not known"),
}
SUBSTATION_KIND: Vocabulary = {
    "substation": mark("substation"),
    "switchyard": mark("switchyard"),
    "junction": mark("junction of lines"),
    "traction": mark("railway traction substation"),
}
POWER_LINE_KIND: Vocabulary = {
    "overhead": mark("overhead line"),
    "cable": mark("cable"),
    "unknown": mark("overhead or cable not known"),
}
DATA_CENTRE_KIND: Vocabulary = {
    "hyperscale": mark("hyperscale, AI or cloud not known"),
    "hyperscale_ai": mark("hyperscale, AI"),
    "hyperscale_cloud": mark("hyperscale, cloud"),
    "colocation": mark("colocation"),
    "enterprise": mark("enterprise"),
    "public": mark("public sector"),
    "ai": mark("AI"),
    "edge": mark("edge"),
    "underwater": mark("underwater"),
    "cluster": mark("cluster of data centres"),
    "unknown": mark("not known"),
}
MW_BASIS: Vocabulary = {
    "it": mark("IT load"),
    "contract": mark("contract power"),
    "secured": mark("secured supply"),
    "receiving": mark("receiving capacity"),
}
CLUSTER_KIND: Vocabulary = {
    "national_industrial_complex": mark("national industrial complex"),
    "industrial_complex": mark("industrial complex"),
    "ageing_industrial_area": mark("ageing industrial area"),
    "special_zone": mark("special zone"),
    "power_semiconductor_zone": mark("power-semiconductor zone"),
    "research_centre": mark("research centre"),
    "research_institute": mark("research institute"),
    "urban_innovation": mark("urban innovation complex"),
    "smart_city": mark("smart city"),
    "anchor_plant": mark("anchor plant"),
}
CAMPUS_KIND: Vocabulary = {"university": mark("university")}
TRANSPORT_NODE_KIND: Vocabulary = {
    "seaport": mark("seaport"),
    "airport": mark("airport"),
    "military_airport": mark("military airport"),
    "station": mark("station"),
    "interchange": mark("interchange"),
    "tollgate": mark("toll gate"),
    "terminus": mark("end of the expressway"),
    "junction": mark("junction"),
    "rest_area": mark("rest area"),
    "rail_container_terminal": mark("rail container terminal"),
    "inland_container_depot": mark("inland container depot"),
    "statistic_anchor": mark("statistical total, not a place"),
}
TRANSPORT_MODE: Vocabulary = {
    "port": mark("port"),
    "airport": mark("airport"),
    "rail": mark("railway"),
    "rail_hsr": mark("high-speed railway"),
    "rail_freight": mark("freight railway"),
    "metro": mark("metro"),
    "light_rail": mark("light rail"),
    "expressway": mark("expressway"),
    "freight": mark("freight terminal"),
    "transfer": mark("transfer on foot"),
    "access": mark("access by local road"),
}
TRANSPORT_LINK_KIND: Vocabulary = {
    "line": mark("section of a line"),
    "transfer": mark("transfer"),
    "access": mark("access"),
}
TELECOM_KIND: Vocabulary = {
    "ix": mark("internet exchange"),
    "cable_landing": mark("cable landing"),
    "pop": mark("point of presence"),
}
CONSTRAINT_KIND: Vocabulary = {
    "grid_stress": mark("concentration of power demand"),
    "water_supply_delay": mark("delayed water supply"),
    "zoning": mark("zoning"),
    "flood": mark("flood"),
    "protection": mark("protected area"),
    "other": mark("other"),
}
CONSTRAINT_EFFECT: Vocabulary = {
    "exclude": mark("excludes"),
    "penalise": mark("penalises"),
    "inform": mark("informs"),
}
WATER_KIND: Vocabulary = {
    "industrial_water": mark("industrial water"),
    "cooling_seawater": mark("sea water for cooling"),
}
REGION_LEVEL: Vocabulary = {
    "sido": mark("province or metropolitan city"),
    "sigungu": mark("city, county or district"),
}
HUB: Vocabulary = {
    "capital": mark("Capital"),
    "southeast": mark("Southeast"),
    "daegyeong": mark("Daegu-Gyeongbuk"),
    "central": mark("Central"),
    "honam": mark("Honam"),
    "special_jeju": mark("Jeju (special)"),
    "special_gangwon": mark("Gangwon (special)"),
    "special_jeonbuk": mark("Jeonbuk (special)"),
}
COMPONENT_KIND: Vocabulary = {
    "umbrella_vision": mark("umbrella vision"),
    "special_zone": mark("special zone"),
    "research_centre": mark("research centre"),
    "education": mark("school"),
    "testbed": mark("testbed"),
    "logistics_city": mark("logistics platform"),
    "rail_station": mark("railway station"),
    "data_centre": mark("data centre"),
    "cluster": mark("cluster"),
    "other": mark("other"),
}
SITE_STATUS: Vocabulary = {
    "sited": mark("sited"),
    "indicative": mark("indicative location"),
    "unsited": mark("not sited"),
}
QUANTITY: Vocabulary = {
    "demand_mw": mark("power demand"),
    "water_m3_per_day": mark("water demand"),
    "jobs": mark("jobs"),
    "graduates": mark("graduates"),
    "area_m2": mark("area"),
    "investment_krw_bn": mark("investment"),
}
