# SPDX-FileCopyrightText: 2026 AI Region Planner contributors
# SPDX-License-Identifier: GPL-2.0-or-later
"""What other people call the columns of a plan: Korean and English names, the likeliest first.

Written without blanks, underscores, units and case, as field_map compares them. A name may stand under several
columns, since no layer has all of them.
"""

from __future__ import annotations

# The more specific before the general: of two columns of the data the first one here is taken.
_CAPACITY = " 설비용량 발전설비용량 발전용량 시설용량 정격용량 installedcapacity ratedcapacity 용량 capacity"

_NAMES: dict[str, str] = {
    "id": "id 아이디 식별자 고유번호 관리번호 identifier uid uuid 시설id mgtno 관리코드 pnu 필지고유번호",
    "name": "nameen engname nameeng 영문명 영문명칭 영어명 영문이름 영문시설명 englishname name",
    "name_ko": (
        "nameko namekor kornm korname 한글명 국문명 명칭 이름 시설명 시설명칭 한글명칭 "
        "변전소명 변전소 개폐소명 발전소명 발전소 발전기명 "
        "선로명 송전선로명 단지명 산업단지명 산단명 지구명 사업지구명 사업명 제안명 "
        "데이터센터명 센터명 학교명 대학명 캠퍼스명 역명 역사명 항만명 항구명 공항명 "
        "노선명 구간명 나들목명 ic명 시도명 시군구명 행정구역명 지역명 구역명 정수장명 "
        "취수장명 댐명 필지명 후보지명 기관명 업체명 회사명 nm "
        "fclname fcltynm title label"
    ),
    "kind": (
        "kind 구분 유형 종류 종별 type category 분류 class 시설구분 시설유형 시설종류 "
        "단지유형 발전원 에너지원 연료 fuel "
        "발전형식 설비구분 전원구분"
    ),
    "status": (
        "status 상태 운영상태 운영현황 가동상태 사업상태 진행상태 추진상태 사업진행상태 운영여부 "
        "영업상태명 상세영업상태명 영업상태 state"
    ),
    "capacity_mw": _CAPACITY + " 정격출력 출력 output mw",
    "operator": (
        "operator 운영자 사업자 운영기관 운영사 운영주체 사업자명 발전사업자 회사 "
        "관리기관 company 발전사 운영회사 시행자"
    ),
    "voltage_kv": "전압 voltage 전압계급 정격전압 공칭전압 계통전압 kv nominalvoltage",
    "transformer_mva": (
        "변압기용량 변압용량 주변압기용량 transformercapacity transformer mtr용량 뱅크용량 총변압기용량"
    )
    + _CAPACITY,
    "banks": "뱅크수 변압기수 변압기대수 주변압기수 주변압기대수 bankcount banks 대수",
    "peak_load_mw": "최대부하 최대수요 최대전력 피크부하 첨두부하 peakload peakdemand maxload",
    "load_basis": "부하근거 loadbasis",
    "headroom_mw": ("여유용량 여유전력 잔여용량 공급여력 공급여유 headroom sparecapacity availablecapacity"),
    "headroom_basis": "여유용량근거 headroombasis",
    "circuits": "회선수 회선 circuits circuitcount circuit",
    "capacity_mva": "송전용량 열용량 열적용량 thermalcapacity rating" + _CAPACITY,
    "from_id": "시점id 출발id fromid fromnode fnode 시작id",
    "to_id": "종점id 도착id toid tonode tnode 끝id",
    "length_km": "연장 길이 선로길이 긍장 length 총연장 노선연장",
    "power_mw": (
        "전력용량 수전용량 계약전력 계약용량 수전전력 확보전력 전력수요 itload it부하 it용량 it전력 itcapacity itpower "
        "contractpower contractcapacity contractedpower securedpower receivingcapacity power powercapacity 소비전력 "
        "전력"
    )
    + _CAPACITY,
    "mw_basis": "용량기준 전력기준 mwbasis",
    "pue": "pue 전력효율지수 전력사용효율",
    "part_of_id": "상위id partofid parentid 모id",
    "area_m2": (
        "부지면적 대지면적 단지면적 지정면적 총면적 토지면적 필지면적 관리면적 조성면적 "
        "landarea sitearea 면적 area shapearea"
    ),
    "jobs": ("종업원수 고용 고용인원 고용자수 종사자수 근로자수 고용현황 jobs employees employment workers"),
    "firms": "입주업체수 입주기업수 업체수 기업수 사업체수 가동업체수 firms companies 입주업체",
    "sector": "업종 주요업종 유치업종 산업 sector industry 입주업종",
    "geometry_basis": "경계근거 geometrybasis",
    "students": "학생수 재학생수 재적학생수 students enrolment enrollment",
    "ai_graduates_per_year": "ai졸업자수 ai졸업생수 인공지능졸업자수 aigraduates",
    "mode": "교통수단 수단 mode transportmode",
    "capacity": "처리능력 처리용량 하역능력" + _CAPACITY,
    "capacity_unit": "용량단위 처리단위 capacityunit 단위",
    "speed_kmh": "속도 설계속도 운행속도 표정속도 최고속도 제한속도 speed maxspeed designspeed",
    "headway_min": "배차간격 운행간격 시격 headway",
    "networks": "네트워크수 연결망수 망수 networks peers asncount",
    "effect": "효과 영향 규제효과 effect",
    "capacity_m3_per_day": "공급능력 공급용량 생산능력 취수용량 정수용량 급수능력" + _CAPACITY,
    "spare_m3_per_day": "여유수량 여유용량 공급여유량 잔여공급량 spare sparecapacity",
    "code": (
        "행정구역코드 행정동코드 법정동코드 시군구코드 시도코드 지역코드 admcd sigcd "
        "sigungucd ctprvncd bjcd emdcd 행정기관코드 code 코드"
    ),
    "level": "행정구역수준 행정단계 level admlevel",
    "hub": "권역 초광역권 hub",
    "valid_from": "유효시작일 시행일 validfrom",
    "valid_to": "유효종료일 폐지일 validto",
    "region_code": "행정구역코드 지역코드 법정동코드 시군구코드 regioncode admcd sigcd 코드",
    "indicator": "지표 지표명 indicator 항목 통계항목 통계명",
    "value": "값 수치 value 지표값 통계값 데이터",
    "unit": "단위 unit 단위명",
    "year": "연도 년도 기준연도 기준년도 year 시점 기준년",
    "promoter": "제안자 추진주체 사업주체 시행자 사업시행자 promoter developer",
    "announced": "발표일 발표일자 공고일 announced 고시일",
    "proposal_id": "제안id 사업id proposalid",
    "phase": "단계 사업단계 phase",
    "site_status": "입지상태 부지상태 sitestatus",
    "asset_layer": "자산레이어 assetlayer",
    "asset_id": "자산id assetid",
    "component_id": "구성요소id 요소id componentid",
    "quantity": "수량구분 항목구분 quantity",
    "from_date": "적용일 시작일 fromdate",
    "basis": "근거 기준 basis",
    "land_use": "지목 용도지역 토지이용 이용상황 토지이용상황 landuse zoning",
    "slope_pct": "경사 경사도 평균경사 slope",
    "opened": (
        "준공일 개통일 준공일자 개통일자 개교일 개소일 운영개시일 가동일 상업운전일 "
        "상업운전개시일 준공년도 준공연도 개통년도 개통연도 준공년월 설립일 설립년도 "
        "설치년도 설치일 설치연도 opened opendate opening commissioned cod 완공일 사용승인일 "
        "개항일 개장일 준공"
    ),
    "closed": "폐쇄일 폐지일 폐지일자 폐쇄일자 closed closedate closing decommissioned 폐교일 폐업일자 폐업일 말소일",
    "date_precision": "날짜정밀도 dateprecision",
    "source": "출처 자료출처 source datasource 데이터출처 제공기관",
    "confidence": "신뢰도 확실성 confidence",
    "position_accuracy_m": "위치정확도 위치오차 positionaccuracy accuracy 정확도",
    "notes": "비고 메모 설명 notes note remark remarks comment description 특기사항",
}

COLUMN_NAMES = {column: tuple(names.split()) for column, names in _NAMES.items()}
