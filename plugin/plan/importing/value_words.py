# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What other people write in the coded columns of a plan: Korean and English words, and the plan's own word.

Written without blanks. The plan's words and their labels in both languages are understood without standing here. What
may mean two things is left out: the user is asked.
"""

from __future__ import annotations

Words = dict[str, tuple[str, ...]]
_Texts = dict[str, str]

_STATUS: _Texts = {
    "existing": (
        "운영중 운영 가동 가동중 운전 운전중 준공 완공 완료 조성완료 정상 정상운영 사용중 "
        "개통 운행중 영업중 영업 영업/정상 existing operating "
        "operational inoperation active open completed"
    ),
    "under_construction": (
        "공사중 건설중 조성중 시공중 착공 건설 공사 개발중 underconstruction construction"
    ),
    "planned": "계획 예정 계획중 조성예정 건설예정 착공예정 확정계획 planned committed permitted",
    "proposed": "제안 구상 검토 검토중 구상중 proposed proposal",
    "retired": "폐지 폐쇄 폐지됨 철거 폐로 폐선 폐업 폐교 retired closed decommissioned demolished",
    "cancelled": "취소 백지화 무산 철회 cancelled canceled withdrawn abandoned",
}
_KIND: dict[str, _Texts] = {
    "power_plant": {
        "nuclear": "원자력 원전 원자력발전 원자력발전소 핵발전 nuclearpower",
        "gas": (
            "lng 가스 천연가스 lng발전 가스발전 lng화력 가스화력 가스터빈 가스엔진 naturalgas gasturbine ocgt "
            "simplecycle gasengine"
        ),
        "gas_ccgt": (
            "lng복합 lng복합화력 복합화력 가스복합 천연가스복합 lng복합발전 복합발전 ccgt combinedcycle ccpp 복합"
        ),
        "gas_chp": "lng열병합 가스열병합 lng열병합발전 lng집단에너지 gaschp",
        "gas_hydrogen": "수소혼소 lng수소혼소 가스수소",
        "by_product_gas": "부생가스 제철부생가스 부생가스복합 blastfurnacegas",
        "coal": "석탄 유연탄 무연탄 석탄화력 석탄화력발전 기력석탄 coalsteam bituminous anthracite",
        "coal_chp": "석탄열병합 석탄집단에너지",
        "coal_igcc": "igcc 석탄가스화복합 석탄가스화복합발전 석탄가스화",
        "oil_steam": "유류 중유 석유 oil heavyoil 기력중유 유류화력",
        "oil_engine": "내연력 내연 내연력발전 디젤 디젤발전 경유 diesel internalcombustion",
        "chp": "집단에너지 열병합 열병합발전 열병합발전소 지역난방 cogeneration cogen districtheating",
        "biomass": (
            "바이오 바이오에너지 바이오매스 바이오매스발전 목재펠릿 우드펠릿 우드칩 목질계바이오 바이오srf biosrf "
            "바이오중유 bioenergy woodpellets"
        ),
        "biogas": "바이오가스발전 매립지가스 매립가스 lfg 소화가스 landfillgas",
        "waste": "폐기물발전 폐기물에너지 폐기물소각 소각열 소각 자원회수시설 srf wte wastetoenergy",
        "hydro": "수력 일반수력 소수력 수력발전 수력발전소 hydropower hydroelectric runofriver",
        "pumped_hydro": "양수 양수발전 양수발전소 pumpedstorage pumpedhydro phs",
        "marine": "조력 조력발전 파력 조류발전 해양에너지 tidal wave tidalpower wavepower",
        "geothermal": "지열발전",
        "solar": "태양광 태양광발전 태양광발전소 태양에너지 수상태양광 육상태양광 pv solarpv photovoltaic",
        "wind": "풍력 풍력발전 풍력발전소 windpower windfarm",
        "onshore_wind": "육상풍력 육상풍력발전 windonshore onshorewindfarm",
        "offshore_wind": "해상풍력 해상풍력발전 windoffshore offshorewindfarm",
        "offshore_wind_fixed": (
            "고정식해상풍력 고정식풍력 착저식해상풍력 fixedbottomoffshorewind bottomfixedoffshorewind"
        ),
        "offshore_wind_floating": "부유식해상풍력 부유식풍력 floatingoffshorewind",
        "fuel_cell": "연료전지 수소연료전지 연료전지발전 fuelcells",
        "energy_storage": (
            "ess bess 에너지저장 에너지저장장치 에너지저장시스템 배터리 배터리저장장치 전기저장장치 계통ess "
            "battery batterystorage"
        ),
        "other": "기타 그외 기타발전 others",
        "unknown": "미상 불명 미분류 unspecified",
    },
    "substation": {
        "substation": (
            "변전소 변전 s/s ss 옥내변전소 옥외변전소 일반변전소 154kv변전소 345kv변전소 765kv변전소"
        ),
        "switchyard": "개폐소 스위치야드 switchingstation switchgear sw/s",
        "junction": "분기점 분기 tap t분기",
        "traction": "전철변전소 철도변전소 전철용변전소 tractionsubstation",
    },
    "power_line": {
        "overhead": "가공 가공선로 가공송전선 가공선 overheadline ohl",
        "unknown": "미상 불명 미분류 unspecified",
        "cable": ("지중 지중선로 지중송전선 지중선 케이블 해저케이블 underground undergroundcable submarine"),
    },
    "data_centre": {
        "hyperscale": "하이퍼스케일 하이퍼스케일러 hyperscaler",
        "hyperscale_ai": "하이퍼스케일ai ai하이퍼스케일 hyperscaleai",
        "hyperscale_cloud": "하이퍼스케일클라우드 클라우드하이퍼스케일 hyperscalecloud",
        "colocation": "코로케이션 코로 상업용 임대형 colo",
        "enterprise": "자체용 자가용 기업용 비상업용",
        "public": "공공 공공기관 공공부문 정부 publicsector government",
        "ai": "ai데이터센터 인공지능 인공지능데이터센터 aidc",
        "edge": "엣지 에지 엣지데이터센터 edgedatacenter",
        "underwater": "수중 해저 수중데이터센터",
        "cluster": "집적단지 데이터센터집적단지",
        # That it is a data centre is all that these say.
        "unknown": "미상 불명 미분류 데이터센터 idc 인터넷데이터센터 datacenter datacentre unspecified",
    },
    "cluster": {
        "national_industrial_complex": "국가산단 국가산업단지 국가 국가산업 nationalindustrialcomplex",
        "industrial_complex": (
            "일반산단 일반산업단지 일반 농공단지 농공 산업단지 산단 지방산업단지 "
            "도시첨단산업단지 도시첨단 industrialpark industrialestate"
        ),
        "ageing_industrial_area": "노후산단 노후산업단지 노후공업지역",
        "special_zone": (
            "특구 경제자유구역 자유무역지역 연구개발특구 규제자유특구 기회발전특구 "
            "freetradezone freeeconomiczone"
        ),
        "power_semiconductor_zone": "전력반도체특화단지 전력반도체",
        "research_centre": "연구센터 researchcenter",
        "research_institute": "연구원 연구소 출연연",
        "urban_innovation": "도심융합특구 도시혁신",
        "smart_city": "스마트시티 스마트도시",
        "anchor_plant": "앵커기업 앵커공장 대표공장",
    },
    "campus": {
        "university": "대학교 대학 종합대학 대학캠퍼스 캠퍼스 일반대학 college",
    },
    "transport_node": {
        "seaport": "항만 항구 무역항 연안항 신항 port harbour harbor",
        "airport": "공항 국제공항 국내공항 민간공항",
        "military_airport": "군공항 군용비행장 군비행장",
        "station": "역 철도역 기차역 전철역 지하철역 도시철도역 ktx역 railwaystation trainstation",
        "interchange": "나들목 ic 인터체인지 하이패스ic",
        "tollgate": "톨게이트 요금소 tg 영업소 tollgate",
        "terminus": "기점 종점",
        "junction": "분기점 jc jct",
        "rest_area": "휴게소 servicearea",
        "rail_container_terminal": "철도컨테이너야드 철도cy 철송장",
        "inland_container_depot": "내륙컨테이너기지 내륙물류기지 icd",
    },
    "transport_link": {
        "line": "노선 구간 선로 본선 section",
        "transfer": "환승 환승통로",
        "access": "연결로 접근로 진입도로 진입로",
    },
    "telecom_node": {
        "ix": "인터넷교환노드 인터넷연동 internetexchange ixp",
        "cable_landing": "육양국 해저케이블육양국 landingstation cls",
        "pop": "접속점 국사 전화국 pointofpresence",
    },
    "constraint_area": {
        "grid_stress": "전력수요집중 계통포화 계통관리변전소",
        "water_supply_delay": "용수공급지연",
        "zoning": "용도지역 개발제한구역 그린벨트 greenbelt",
        "flood": "침수 홍수 침수위험 홍수위험 침수흔적 범람",
        "protection": (
            "보호구역 보전지역 문화재보호구역 상수원보호구역 습지보호 생태경관보전 자연공원 군사시설보호구역"
        ),
        "other": "기타 그외",
    },
    "water_source": {
        "industrial_water": "공업용수 공업용수도 공업용수정수장",
        "cooling_seawater": "해수 냉각해수",
    },
    "proposal_component": {
        "education": "학교 고등학교 교육",
        "testbed": "테스트베드 실증단지 시험장",
        "rail_station": "역 철도역",
        "data_centre": "데이터센터 datacenter",
        "cluster": "산업단지 클러스터 산단",
        "special_zone": "특구",
        "research_centre": "연구센터 연구원",
        "logistics_city": "물류단지 물류도시 물류플랫폼",
        "other": "기타",
    },
}
_BASIS: _Texts = {
    "published": "공표 공개 발표 공식 공시",
    "modelled": "모델 모형 계산 산정 modeled",
    "assumed": "가정 전제",
}
_OTHERS: dict[str, _Texts] = {
    "status": _STATUS,
    "confidence": {
        "high": "높음 상 높은",
        "medium": "보통 중 중간",
        "low": "낮음 하 낮은",
    },
    "date_precision": {
        "day": "일",
        "month": "월 년월",
        "year": "년 연도 연",
    },
    "load_basis": _BASIS,
    "headroom_basis": _BASIS,
    "basis": _BASIS,
    "mw_basis": {
        "it": "it부하 it itload",
        "contract": "계약전력 계약",
        "secured": "확보전력 확보 전력확보",
        "receiving": "수전용량 수전",
    },
    "geometry_basis": {
        "surveyed": "측량 실측 고시경계 지적 지정경계 survey",
        "indicative": "개략 추정경계 참고용",
        "position_only": "위치만 중심점",
    },
    "mode": {
        "port": "항만 항구 해운",
        "airport": "공항 항공",
        "rail": "철도 일반철도 railway",
        "rail_hsr": "고속철도 고속철 ktx srt highspeedrail hsr",
        "rail_freight": "화물철도",
        "metro": "도시철도 지하철 전철 광역전철 subway",
        "light_rail": "경전철 lrt 노면전차 트램",
        "expressway": "고속도로 고속국도 motorway highway",
        "freight": "화물터미널 물류터미널",
        "transfer": "환승",
        "access": "접근도로 일반도로",
    },
    "effect": {
        "exclude": "배제 제외 금지 불가 입지불가",
        "penalise": "감점 제한 penalize",
        "inform": "참고 안내 정보",
    },
    "level": {
        "sido": "시도 광역 광역시도 시·도",
        "sigungu": "시군구 기초 기초자치단체 시·군·구",
    },
    "hub": {
        "capital": "수도권",
        "southeast": "동남권 부울경",
        "daegyeong": "대경권 대구경북권",
        "central": "중부권 충청권",
        "honam": "호남권",
        "special_jeju": "제주권 제주특별자치도",
        "special_gangwon": "강원권 강원특별자치도",
        "special_jeonbuk": "전북권 전북특별자치도",
    },
    "site_status": {
        "sited": "확정 입지확정 부지확정",
        "indicative": "개략위치",
        "unsited": "미정 부지미정 입지미정 미확정",
    },
    "quantity": {
        "demand_mw": "전력수요 수요전력",
        "water_m3_per_day": "용수수요 물수요",
        "jobs": "일자리 고용",
        "graduates": "졸업생 졸업자",
        "area_m2": "면적 부지면적",
        "investment_krw_bn": "투자 투자비 투자액 사업비",
    },
}


def known_words(layer: str, column: str) -> Words:
    """Return the known words of a coded column by the plan's word for them."""
    texts = _KIND.get(layer, {}) if column == "kind" else _OTHERS.get(column, {})
    return {word: tuple(others.split()) for word, others in texts.items()}
