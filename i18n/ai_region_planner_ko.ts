<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AIRegionPlanner</name>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>"{criterion}" has values for {found} sites, not for {expected}</source>
        <translation>"{criterion}" 평가항목의 값이 입지 {expected}개가 아니라 {found}개에 대해 주어졌습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>"{name}" is not known</source>
        <translation>"{name}" 값은 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/results.py"/>
        <source>+{points} points</source>
        <translation>+{points}점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>154 kV</source>
        <translation>154kV</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>22.9 kV</source>
        <translation>22.9kV</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>345 kV</source>
        <translation>345kV</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>765 kV</source>
        <translation>765kV</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>A cell size of {size} m is not possible</source>
        <translation>셀 크기로 {size}m는 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>A limit has either min or max, or allowed texts</source>
        <translation>배제조건(limit)에는 min·max 값이나 허용 텍스트(allowed) 중 하나만 쓸 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/copy.py"/>
        <source>A plan cannot be copied onto itself</source>
        <translation>계획 파일을 자기 자신 위에 복사할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>A projected CRS in metres.</source>
        <translation>미터 단위 투영 좌표계(CRS)입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>A projected CRS in metres. Empty: EPSG:5179 in Korea, else the local UTM zone.</source>
        <translation>미터 단위 투영 좌표계(CRS)입니다. 비워 두면 한국에서는 EPSG:5179, 그 밖의 곳에서는 해당 지역의 UTM 구역을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>A projected CRS in metres; empty: the plan's, else the sites' own, else one that fits the place.</source>
        <translation>미터 단위 투영 좌표계(CRS)입니다. 비워 두면 계획 파일의 좌표계를, 없으면 입지 레이어의 좌표계를, 그것도 쓸 수 없으면 그 지역에 맞는 좌표계를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>A siting model of your own (JSON), used instead of the shipped one.</source>
        <translation>기본 제공 모형 대신 쓸 사용자의 입지평가 모형(JSON)입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>A siting model shipped with the plugin.</source>
        <translation>플러그인이 기본 제공하는 입지평가 모형입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>A weighted criterion needs a value function</source>
        <translation>가중치가 있는 평가항목에는 가치함수가 필요합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>AI graduates per year</source>
        <translation>연간 AI 관련 졸업자 수</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>Add a layer for at least one of: {known}</source>
        <translation>다음 중 하나 이상의 평가항목에 레이어를 추가하십시오: {known}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>Add a value function to the criterion, or take its weight away</source>
        <translation>평가항목에 가치함수를 추가하거나 가중치를 빼십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Add it</source>
        <translation>키를 추가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Add the value function, or take the weight away</source>
        <translation>가치함수를 추가하거나 가중치를 빼십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Aggregation</source>
        <translation>점수 합산 방법</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Announced</source>
        <translation>발표일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>Another program is writing to it; close that one or wait, then try again.</source>
        <translation>다른 프로그램이 이 파일을 쓰고 있습니다. 그 프로그램을 닫거나 기다린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Area</source>
        <translation>대상 구역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Area (m²)</source>
        <translation>면적(m²)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Asset</source>
        <translation>해당 시설</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Background</source>
        <translation>배경지도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Basis</source>
        <translation>값의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Basis of the headroom</source>
        <translation>여유용량 값의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Basis of the outline</source>
        <translation>경계의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Basis of the peak load</source>
        <translation>최대부하 값의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Best possible score</source>
        <translation>가능한 최고 점수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Buffers (m)</source>
        <translation>버퍼(m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Builds a sample plan of Gimhae, Ulsan or the south-east of Korea from sourced facts.</source>
        <translation>출처가 있는 자료로 김해, 울산 또는 동남권의 예제 계획을 만듭니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>CRS</source>
        <translation>좌표계(CRS)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>CRS for measuring</source>
        <translation>거리·면적 측정용 좌표계(CRS)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>CRS of the grid</source>
        <translation>격자의 좌표계(CRS)</translation>
    </message>
    <message>
        <location filename="../plugin/errors.py"/>
        <source>Cancelled; nothing was written</source>
        <translation>취소했습니다. 저장된 것은 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Candidate sites</source>
        <translation>후보지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Capacity (MW)</source>
        <translation>설비용량(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Capacity (m³ per day)</source>
        <translation>시설용량(m³/일)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Capital</source>
        <translation>수도권</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>Cells of {size} m would be {count:.0f}; the most is {most}</source>
        <translation>{size}m 셀로 나누면 {count:.0f}개가 됩니다. 최대 {most}개까지 가능합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Cells with less area left are dropped.</source>
        <translation>남은 면적이 이보다 작은 셀은 뺍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Central</source>
        <translation>중부권</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>Check that the folder exists, that you may write there, and that the disk has room.</source>
        <translation>폴더가 있는지, 쓰기 권한이 있는지, 디스크에 여유 공간이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <location filename="../plugin/plan/crs.py"/>
        <source>Check that the layer's CRS is the one its coordinates are in.</source>
        <translation>레이어의 좌표계(CRS)가 실제 좌표와 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>Check that the raster has its right CRS.</source>
        <translation>래스터의 좌표계(CRS)가 올바른지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>Check that the sites have geometry and that the layers lie where the sites are</source>
        <translation>후보지에 도형이 있는지, 레이어가 후보지와 같은 지역에 있는지 확인하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>Choose a JSON file in UTF-8.</source>
        <translation>UTF-8로 저장된 JSON 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Choose a document whose format is "{format}"</source>
        <translation>format 값이 "{format}"인 문서를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/value_functions.py"/>
        <source>Choose a field of numbers, or give the criterion a categorical value function</source>
        <translation>숫자 필드를 선택하거나 평가항목에 범주형 가치함수를 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_sites.py"/>
        <source>Choose a layer with features; check its filter and selection.</source>
        <translation>피처가 있는 레이어를 선택하고, 필터와 선택 상태를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>Choose a polygon layer with at least one feature; check its filter and selection.</source>
        <translation>피처가 하나 이상 있는 폴리곤 레이어를 선택하고, 필터와 선택 상태를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>Choose a projected CRS in metres for the plan.</source>
        <translation>계획 파일에 미터 단위 투영 좌표계(CRS)를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>Choose a projected CRS in metres, in Korea EPSG:5179.</source>
        <translation>미터 단위 투영 좌표계(CRS)를 선택하십시오. 한국은 EPSG:5179입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>Choose a projected CRS made for the region, in Korea EPSG:5179.</source>
        <translation>해당 지역에 맞는 투영 좌표계를 선택하십시오(한국은 EPSG:5179).</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measures.py"/>
        <source>Choose a raster for {input}.</source>
        <translation>{input} 입력에 래스터를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>Choose a raster of this region, and check its CRS and its nodata value.</source>
        <translation>이 지역의 래스터를 선택하고 좌표계(CRS)와 NODATA 값을 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measures.py"/>
        <source>Choose a vector layer for {input}.</source>
        <translation>{input} 입력에 벡터 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>Choose an existing plan.</source>
        <translation>존재하는 계획 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py"/>
        <source>Choose another file, or save into the GeoPackage as a new layer.</source>
        <translation>다른 파일을 선택하거나 GeoPackage에 새 레이어로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>Choose another folder or file name.</source>
        <translation>다른 폴더나 파일 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/copy.py"/>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>Choose larger cells or a smaller area</source>
        <translation>셀 크기를 키우거나 대상 구역을 줄이십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Circuits</source>
        <translation>회선 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>그곳에서 닫거나 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/project.py"/>
        <source>Close other programs that use the plan, then try again.</source>
        <translation>계획 파일을 쓰는 다른 프로그램을 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Closed</source>
        <translation>운영 종료일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Clusters</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Clusters and industrial complexes</source>
        <translation>클러스터·산업단지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Code (Ministry of the Interior)</source>
        <translation>행정구역 코드(행정안전부)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/project.py"/>
        <source>Collected {date} from the sources named in each feature.</source>
        <translation>각 피처에 적힌 출처에서 {date}에 수집한 자료입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Completeness (percent of the weight)</source>
        <translation>자료 충족도(가중치 기준 %)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Component</source>
        <translation>세부사업</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Components of proposals</source>
        <translation>세부사업</translation>
    </message>
    <message>
        <location filename="../plugin/plan/relations.py"/>
        <source>Components of the proposal</source>
        <translation>이 사업 구상의 세부사업</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Constraint areas</source>
        <translation>입지 제약구역</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/aggregation.py"/>
        <source>Contributions of {count} criteria cannot be computed; the most is {most}</source>
        <translation>평가항목이 {count}개이면 기여도를 계산할 수 없습니다. 최대 {most}개까지 가능합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/migrate.py"/>
        <source>Correct it in the older plan, then open that again.</source>
        <translation>이전 버전의 계획 파일에서 고친 뒤 다시 여십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>Correct it in the siting model.</source>
        <translation>입지평가 모형에서 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Correct the dates.</source>
        <translation>날짜를 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Correct the file; resources/samples/README.md says how.</source>
        <translation>파일을 고치십시오. 방법은 resources/samples/README.md에 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Correct the identifier or add what it names.</source>
        <translation>식별자를 고치거나 그 식별자의 항목을 추가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Correct the text at that place, or import the siting model again</source>
        <translation>해당 위치의 내용을 고치거나 입지평가 모형을 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Covers an area with hexagons (size: flat to flat) or squares (size: side) of one size, cuts out the exclusion layers widened by their buffers, and drops what is left smaller than the minimum area.

The grid has a fixed origin, so the cells of neighbouring areas fit together and keep their identifiers. Everything is computed in a projected CRS in metres: the one chosen, else the area's own, else EPSG:5179 in Korea and the local UTM zone elsewhere.</source>
        <translation>대상 구역을 같은 크기의 육각형(크기: 마주 보는 두 변 사이의 거리)이나 정사각형(크기: 한 변의 길이)으로 덮고, 버퍼만큼 넓힌 배제 레이어를 잘라낸 뒤, 남은 면적이 최소 면적보다 작은 셀을 뺍니다.

격자의 원점이 고정되어 있어 이웃한 구역의 셀이 서로 맞물리고 식별자도 그대로 유지됩니다. 모든 계산은 미터 단위 투영 좌표계(CRS)에서 합니다. 선택한 좌표계를 먼저 쓰고, 없으면 대상 구역의 좌표계를, 그것도 쓸 수 없으면 한국에서는 EPSG:5179를, 그 밖의 곳에서는 해당 지역의 UTM 구역을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Covers an area with hexagons or squares, minus what is excluded.</source>
        <translation>대상 구역을 육각형이나 정사각형으로 나누고 배제할 곳을 잘라냅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Create a plan…</source>
        <translation>계획 파일 만들기…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Create candidate sites</source>
        <translation>후보지 생성</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>Create plan</source>
        <translation>계획 파일 만들기</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>Creates an empty plan with all its layers, styles, relations and a project.</source>
        <translation>레이어, 스타일, 관계, 프로젝트를 모두 갖춘 빈 계획 파일을 만듭니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Cut cells at the edge of the area</source>
        <translation>대상 구역 경계에서 셀 자르기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Daegu-Gyeongbuk</source>
        <translation>대경권</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Data centres</source>
        <translation>데이터센터</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Document (JSON)</source>
        <translation>모형 문서(JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Draw it, or set it to NULL.</source>
        <translation>도형을 그리거나 NULL로 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Duration (s)</source>
        <translation>소요시간(초)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Effect</source>
        <translation>평가 반영 방식</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Enter a value.</source>
        <translation>값을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Every criterion of the siting model measures a raw value at each site, turns it into a utility from 0 to 1 and weighs it. Sites beyond a hard limit are excluded, with the reason. A criterion without a layer is not assessed: it lowers the completeness, and the worst and the best possible score show what it could change. Below the model's completeness, or without an essential (zoning, slope, flood, power), the result is a pre-screening.

Layers come from the plan, or are chosen one by one. Sites may be points, lines or polygons in any CRS; their fields are kept. Models: ai_data_centre (AI data centre), power_semiconductor_fab, smart_logistics_hub, ai_rnd_campus.</source>
        <translation>입지평가 모형의 평가항목마다 각 입지에서 값을 측정하고, 이를 0에서 1 사이의 효용값으로 바꾸어 가중치를 곱합니다. 배제조건에 해당하는 입지는 사유와 함께 배제합니다. 레이어가 없는 평가항목은 미평가로 두어 자료 충족도가 낮아지며, 그 항목이 점수를 얼마나 바꿀 수 있는지는 가능한 최저·최고 점수로 알 수 있습니다. 자료 충족도가 모형의 기준보다 낮거나 필수 항목(용도지역, 경사도, 침수, 전력공급)이 빠지면 결과는 예비 검토입니다.

레이어는 계획 파일에서 가져오거나 하나씩 선택합니다. 입지는 어떤 좌표계(CRS)의 포인트, 라인, 폴리곤이든 쓸 수 있고 필드는 그대로 남습니다. 모형: ai_data_centre(AI 데이터센터), power_semiconductor_fab(전력반도체 공장), smart_logistics_hub(스마트 물류거점), ai_rnd_campus(AI 연구개발 캠퍼스).</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Exchange the two</source>
        <translation>두 값을 서로 바꾸십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/results.py"/>
        <source>Excluded</source>
        <translation>배제</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Excluded by</source>
        <translation>배제 사유</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Exclusion layers</source>
        <translation>배제 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Figures of components</source>
        <translation>세부사업 수치</translation>
    </message>
    <message>
        <location filename="../plugin/plan/relations.py"/>
        <source>Figures of the component</source>
        <translation>이 세부사업의 수치</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Firms</source>
        <translation>입주업체 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>From</source>
        <translation>기점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>From (date)</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Gangwon (special)</source>
        <translation>강원(3특)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Gimhae</source>
        <translation>김해</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>Give a size above 0</source>
        <translation>0보다 큰 값을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Give at least one a weight above 0</source>
        <translation>하나 이상에 0보다 큰 가중치를 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>Give at least one criterion a weight above 0</source>
        <translation>하나 이상의 평가항목에 0보다 큰 가중치를 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Give each entry an id of its own</source>
        <translation>항목마다 다른 식별자(id)를 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Give each feature an identifier of its own.</source>
        <translation>피처마다 다른 식별자를 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>Give one distance in metres for all layers, or one for each: 100; 250</source>
        <translation>모든 레이어에 적용할 거리(m) 하나를 쓰거나 레이어마다 하나씩 쓰십시오. 예: 100; 250</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Give the curve two different ends</source>
        <translation>곡선의 양 끝에 서로 다른 값을 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/weights.py"/>
        <source>Give weights of 0 or more, at least one above 0</source>
        <translation>가중치는 0 이상으로 하고 하나 이상은 0보다 크게 하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Headroom (MW)</source>
        <translation>여유용량(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Headway (min)</source>
        <translation>배차간격(분)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Hexagon: distance from flat side to flat side. Square: side. In metres.</source>
        <translation>육각형은 마주 보는 두 변 사이의 거리, 정사각형은 한 변의 길이입니다(단위: m).</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Honam</source>
        <translation>호남권</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>How the result came about: model, weights, layers, filters, versions.</source>
        <translation>결과가 나온 과정을 담은 파일입니다(모형, 가중치, 레이어, 필터, 버전).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>How utilities become a score.</source>
        <translation>효용값을 점수로 합치는 방법입니다. as in the model은 모형에 정해진 방법, weighted_sum은 가중합, weighted_product는 가중곱, topsis는 TOPSIS입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Hub (five hubs, three special provinces)</source>
        <translation>5극 3특 권역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>IT load</source>
        <translation>IT 부하</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Identifier of the sites</source>
        <translation>입지 식별자</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Indicator</source>
        <translation>지표</translation>
    </message>
    <message>
        <location filename="../plugin/plan/relations.py"/>
        <source>Indicators of the region</source>
        <translation>이 지역의 지표</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Inputs</source>
        <translation>입력 자료</translation>
    </message>
    <message>
        <location filename="../plugin/libraries.py"/>
        <source>Install a newer QGIS.</source>
        <translation>더 새로운 QGIS를 설치하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/libraries.py"/>
        <source>Install it for the Python of QGIS (Debian 13, Ubuntu 24.10 and newer: apt install python3-shapely python3-scipy; elsewhere: python3 -m pip install "{shapely}" scipy). Then start QGIS again.</source>
        <translation>QGIS가 쓰는 Python에 설치하십시오(Debian 13, Ubuntu 24.10 이상: apt install python3-shapely python3-scipy, 그 밖: python3 -m pip install "{shapely}" scipy). 그런 다음 QGIS를 다시 시작하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Internet exchanges and cable landings</source>
        <translation>인터넷교환노드·해저케이블 육양국</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>It closes before it opens</source>
        <translation>운영 종료일이 운영 개시일보다 빠릅니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>It has {count}; correct the band in the siting model.</source>
        <translation>이 래스터의 밴드는 {count}개입니다. 입지평가 모형에서 밴드 번호를 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>It has: {known}. Correct the name or choose another layer.</source>
        <translation>있는 필드: {known}. 필드 이름을 고치거나 다른 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>It may be damaged or not fully copied; use a backup or copy it again.</source>
        <translation>파일이 손상되었거나 복사가 덜 되었을 수 있습니다. 백업 파일을 쓰거나 다시 복사하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Its columns are not those of the layer: {columns}</source>
        <translation>파일의 열이 레이어의 필드와 다릅니다: {columns}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>JSON files (*.json)</source>
        <translation>JSON 파일 (*.json)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Jeju (special)</source>
        <translation>제주(3특)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Jeonbuk (special)</source>
        <translation>전북(3특)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Jobs</source>
        <translation>고용 인원</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>KRW/m²</source>
        <translation>원/m²</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Land use</source>
        <translation>토지이용</translation>
    </message>
    <message>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <source>Language of aliases, value lists and legends inside the plan.</source>
        <translation>계획 파일 안의 필드 별명, 값 목록, 범례에 쓸 언어입니다(en: 영어, ko: 한국어).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <source>Language of the plan</source>
        <translation>계획 파일의 언어</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Layer of the asset</source>
        <translation>해당 시설의 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/layout.py"/>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Length (km)</source>
        <translation>길이(km)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>Lengths in {crs} are off by {percent:.1f} percent at this place</source>
        <translation>이 위치에서 {crs}의 길이는 실제와 {percent:.1f}퍼센트 차이가 납니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measures.py"/>
        <source>Let the criterion count one basis: "{basis_field}" = '{basis}'</source>
        <translation>평가항목에 다음 필터를 넣어 한 가지 기준의 값만 합산하십시오: "{basis_field}" = '{basis}'</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Level</source>
        <translation>행정구역 단위</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>MCDA</source>
        <translation>MCDA</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>MW not published</source>
        <translation>MW 미공표</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Manifest</source>
        <translation>실행 기록 파일</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>Measure all criteria on the same sites</source>
        <translation>모든 평가항목을 같은 입지에서 측정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Measures, weighs and ranks sites by a siting model, and says why.</source>
        <translation>입지평가 모형으로 입지를 측정하고 가중하여 순위를 매기고 그 이유를 보여줍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Median completeness (percent)</source>
        <translation>자료 충족도 중앙값(%)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Migrate the plan or create it again.</source>
        <translation>계획 파일을 새 버전으로 변환하거나 다시 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Migrate the plan.</source>
        <translation>계획 파일을 새 버전으로 변환하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Minimum area (m²)</source>
        <translation>최소 면적(m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Missing values</source>
        <translation>누락값 처리</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Mode</source>
        <translation>교통수단</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Name (English)</source>
        <translation>이름(영문)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Name (Korean)</source>
        <translation>이름(한글)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Names the sites and decides their order when scores are equal; empty: the field id, else feature ids.</source>
        <translation>입지를 구분하고 점수가 같을 때 순서를 정하는 필드입니다. 비워 두면 id 필드를, 없으면 피처 ID를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Networks</source>
        <translation>연결 네트워크 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>New plan</source>
        <translation>새 계획</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>No UTM zone covers latitude {latitude:.1f}</source>
        <translation>위도 {latitude:.1f}도에 해당하는 UTM 구역이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>No criterion has a weight</source>
        <translation>가중치가 있는 평가항목이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>No site has a value of any weighted criterion</source>
        <translation>가중치가 있는 평가항목의 값을 가진 후보지가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_sites.py"/>
        <source>None of the weighted criteria can be assessed: there is no layer for them</source>
        <translation>가중치가 있는 평가항목에 쓸 레이어가 없어 하나도 평가할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>None of the weighted criteria could be assessed</source>
        <translation>가중치가 있는 평가항목을 하나도 평가할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>Not assessed ({count}): {criteria}</source>
        <translation>미평가({count}개): {criteria}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Number of candidate sites</source>
        <translation>후보지 개수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Number of excluded sites</source>
        <translation>배제된 입지 개수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Number of sites</source>
        <translation>입지 개수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>One distance in metres for all exclusion layers, or one for each, separated by semicolons: 100; 250</source>
        <translation>모든 배제 레이어에 적용할 거리(m) 하나를 쓰거나, 레이어마다 하나씩 쌍반점(;)으로 나누어 쓰십시오. 예: 100; 250</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>One feature for each cell, with identifier and area.</source>
        <translation>셀마다 피처 하나를 만들며 식별자와 면적을 담습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Open a plan</source>
        <translation>계획 파일 열기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>Open a plan made by AI Region Planner, or create one.</source>
        <translation>AI Region Planner에서 만든 계획 파일을 열거나 새로 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Open a plan…</source>
        <translation>계획 파일 열기…</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Open a sample plan…</source>
        <translation>예제 계획 열기…</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>Open it with the plugin's menu, which makes an up-to-date copy first.</source>
        <translation>플러그인 메뉴에서 여십시오. 새 버전의 사본을 먼저 만들어 엽니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_sites.py"/>
        <source>Open or choose a plan, or choose layers one by one: {layers}.</source>
        <translation>계획 파일을 열거나 선택하고, 아니면 레이어를 하나씩 선택하십시오: {layers}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Open sample plan</source>
        <translation>예제 계획 열기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Opened</source>
        <translation>운영 개시일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Operator</source>
        <translation>운영자</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Other weights</source>
        <translation>가중치 변경</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Otherwise whole cells are kept whose centre lies in the area.</source>
        <translation>선택하지 않으면 중심점이 대상 구역 안에 있는 셀을 자르지 않고 그대로 남깁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Parcels, candidate sites, complexes: points, lines or polygons in any CRS.</source>
        <translation>필지, 후보지, 산업단지 등입니다. 어떤 좌표계(CRS)의 포인트, 라인, 폴리곤이든 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Part of</source>
        <translation>상위 항목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Peak load (MW)</source>
        <translation>최대부하(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <location filename="../plugin/processing/groups.py"/>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Plan</source>
        <translation>계획 파일</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Plans (*.gpkg)</source>
        <translation>계획 파일 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Polygons of the region in which to look for sites.</source>
        <translation>후보지를 찾을 지역의 폴리곤입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Ports, airports, stations, interchanges</source>
        <translation>항만·공항·역·나들목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Position accuracy (m)</source>
        <translation>위치 정확도(m)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Power (MW)</source>
        <translation>전력(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Power grid</source>
        <translation>전력계통</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Power plants</source>
        <translation>발전소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Power usage effectiveness (PUE)</source>
        <translation>전력사용효율(PUE)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>Pre-screening, not a judgement of suitability. Missing: {missing}.</source>
        <translation>예비 검토 결과이며 입지 적합성에 대한 판단이 아닙니다. 부족한 사항: {missing}.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Pre-screening: {model}</source>
        <translation>예비 검토: {model}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Precision of the dates</source>
        <translation>날짜 정밀도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Promoter</source>
        <translation>추진 주체</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Proposal</source>
        <translation>사업 구상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Proposals</source>
        <translation>사업 구상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>QGIS cannot store a project in a file whose path has one of {characters}</source>
        <translation>파일 경로에 다음 문자 중 하나가 있으면 QGIS가 프로젝트를 저장할 수 없습니다: {characters}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Quantity</source>
        <translation>수치 항목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Railways and expressways</source>
        <translation>철도·고속도로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Reason for exclusion</source>
        <translation>배제 사유</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>Region</source>
        <translation>지역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Region code</source>
        <translation>지역 코드</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Regional indicators</source>
        <translation>지역 지표</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Repair it with the algorithm Fix geometries.</source>
        <translation>QGIS의 '도형 수정' 알고리즘으로 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Row {id} has no usable place: {reason}</source>
        <translation>{id} 행의 위치를 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Runs</source>
        <translation>실행 이력</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Sample</source>
        <translation>예제</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Save a copy of the plan</source>
        <translation>계획 파일 사본 저장</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Save a copy of the plan…</source>
        <translation>계획 파일 사본 저장…</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Score (0–100)</source>
        <translation>점수(0–100)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Score sites</source>
        <translation>입지 점수 산정</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>Score sites…</source>
        <translation>입지 점수 산정…</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/results.py"/>
        <source>Score {score} (possible {worst}–{best}), rank {rank}, completeness {completeness} %</source>
        <translation>점수 {score}점(가능 범위 {worst}–{best}점), 순위 {rank}위, 자료 충족도 {completeness}%</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Scored sites</source>
        <translation>점수를 산정한 입지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Sector</source>
        <translation>주요 업종</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>Set it in the layer's properties, then run again.</source>
        <translation>레이어 속성에서 지정한 뒤 다시 실행하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Shape</source>
        <translation>셀 모양</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Site status</source>
        <translation>입지 확정 여부</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Site suitability: {model}</source>
        <translation>입지 적합성: {model}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Sites</source>
        <translation>입지</translation>
    </message>
    <message>
        <location filename="../plugin/processing/groups.py"/>
        <source>Siting</source>
        <translation>입지평가</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Siting model</source>
        <translation>입지평가 모형</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Siting model file</source>
        <translation>입지평가 모형 파일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Siting models</source>
        <translation>입지평가 모형</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Size (m)</source>
        <translation>셀 크기(m)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Slope (percent)</source>
        <translation>경사도(%)</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Sort the raw values in increasing order, each once</source>
        <translation>측정값을 작은 것부터 한 번씩만 차례로 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/layout.py"/>
        <source>Sources: {sources}. Printed {date}.</source>
        <translation>출처: {sources}. 출력일: {date}.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Southeast</source>
        <translation>동남권</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Spare (m³ per day)</source>
        <translation>여유량(m³/일)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Speed (km/h)</source>
        <translation>속도(km/h)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Started</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Status</source>
        <translation>추진 상태</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Students</source>
        <translation>학생 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Substations</source>
        <translation>변전소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/project.py"/>
        <source>The QGIS project cannot be stored in the plan</source>
        <translation>QGIS 프로젝트를 계획 파일에 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/project.py"/>
        <source>The QGIS project in the plan cannot be read</source>
        <translation>계획 파일에 저장된 QGIS 프로젝트를 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>The area has no polygon</source>
        <translation>대상 구역에 폴리곤이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>The buffers do not fit the {count} exclusion layers</source>
        <translation>버퍼 거리가 배제 레이어 {count}개와 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>The column {column} is missing</source>
        <translation>{column} 필드가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>The coordinates cannot be transformed to longitude and latitude</source>
        <translation>좌표를 경위도로 변환할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>The coordinates cannot be transformed to the working CRS</source>
        <translation>좌표를 계산용 좌표계(CRS)로 변환할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>The criterion has no value function, so it cannot be weighted</source>
        <translation>평가항목에 가치함수가 없어 가중치를 줄 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>The expression {expression} cannot be read</source>
        <translation>표현식 {expression} 구문을 해석할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>The expression {expression} fails</source>
        <translation>표현식 {expression} 계산에 실패했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measures.py"/>
        <source>The figures of {field} are of several bases ({bases}) and cannot be added</source>
        <translation>{field} 필드의 값은 기준이 서로 달라({bases}) 합산할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>The file cannot be read as a GeoPackage</source>
        <translation>파일을 GeoPackage로 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The file of the sample cannot be read: {reason}</source>
        <translation>예제 파일을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>The first view of the plan; it also decides the CRS when none is chosen.</source>
        <translation>계획 파일을 처음 열 때 보이는 범위이며, 좌표계(CRS)를 선택하지 않으면 이 범위로 좌표계를 정합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>The geometry is empty instead of NULL, so it counts as located</source>
        <translation>도형이 NULL이 아니라 빈 도형이어서 위치가 있는 것처럼 취급됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>The geometry is not valid</source>
        <translation>도형에 오류가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>The id "{id}" is used twice</source>
        <translation>식별자(id) "{id}" 값이 두 번 쓰였습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The identifier {id} is empty or used twice</source>
        <translation>식별자 {id} 값이 비어 있거나 두 번 쓰였습니다</translation>
    </message>
    <message>
        <location filename="../plugin/libraries.py"/>
        <source>The installed shapely {version} does not work with the GEOS {geos} of this QGIS</source>
        <translation>설치된 shapely {version}이(가) 이 QGIS의 GEOS {geos}와(과) 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>The key "{key}" is missing</source>
        <translation>"{key}" 키가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>The layer has no coordinate reference system</source>
        <translation>레이어에 좌표계(CRS)가 지정되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>The layer has no field {fields}</source>
        <translation>레이어에 {fields} 필드가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>The layer is missing</source>
        <translation>레이어가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The list of sample plans cannot be read: {reason}</source>
        <translation>예제 계획 목록을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>The manifest cannot be written</source>
        <translation>실행 기록 파일을 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>The manifest would replace a plan or another database</source>
        <translation>실행 기록 파일이 계획 파일이나 다른 데이터베이스를 덮어쓰게 됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measures.py"/>
        <source>The measure {measure} needs a raster layer</source>
        <translation>측정 방법 {measure}에는 래스터 레이어가 필요합니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measures.py"/>
        <source>The measure {measure} needs a vector layer</source>
        <translation>측정 방법 {measure}에는 벡터 레이어가 필요합니다</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>The open project is not a plan. Open a plan first.</source>
        <translation>지금 열려 있는 프로젝트는 계획 파일이 아닙니다. 먼저 계획 파일을 여십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py"/>
        <source>The output would erase a plan or an input with all its layers</source>
        <translation>출력이 계획 파일이나 입력 파일을 그 안의 모든 레이어와 함께 지우게 됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/migrate.py"/>
        <source>The plan cannot be brought up to date</source>
        <translation>계획 파일을 새 버전으로 변환할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>The plan cannot be checked</source>
        <translation>계획 파일을 점검할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The plan cannot be written</source>
        <translation>계획 파일을 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <source>The plan file to write; an existing file of that name is replaced.</source>
        <translation>저장할 계획 파일입니다. 같은 이름의 파일이 있으면 바꿉니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The plan has no layer {layer}</source>
        <translation>계획 파일에 {layer} 레이어가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/project.py"/>
        <source>The plan has no usable layer {layer}</source>
        <translation>계획 파일의 {layer} 레이어를 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <location filename="../plugin/plan/migrate.py"/>
        <source>The plan has schema version {found}; this plugin knows versions up to {known}</source>
        <translation>계획 파일의 스키마 버전은 {found}이지만 이 플러그인은 버전 {known}까지만 지원합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>The plan has the older schema version {found}</source>
        <translation>계획 파일이 이전 스키마 버전 {found}입니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>The plan is in {path}</source>
        <translation>계획 파일을 저장했습니다: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The plan is open in QGIS or another program and cannot be replaced</source>
        <translation>계획 파일이 QGIS나 다른 프로그램에서 열려 있어 바꿀 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>The plan whose layers are measured; empty: the plan that is open.</source>
        <translation>측정에 쓸 레이어가 담긴 계획 파일입니다. 비워 두면 지금 열려 있는 계획 파일을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>The plan's title, shown in QGIS and on printed maps.</source>
        <translation>QGIS와 출력한 지도에 표시되는 계획의 제목입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>The raster has no band {band}</source>
        <translation>래스터에 {band}번 밴드가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>The raster has no data where the sites are</source>
        <translation>입지가 있는 곳에 래스터 값이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/results.py"/>
        <source>The result cannot be written into the plan</source>
        <translation>결과를 계획 파일에 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The row has not as many cells as the header</source>
        <translation>행의 칸 수가 머리글과 다릅니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The rows cannot be written into the plan</source>
        <translation>계획 파일에 자료를 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>The sites cannot be brought into the CRS of the raster</source>
        <translation>후보지를 래스터의 좌표계(CRS)로 변환할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>The sites with all their fields, and score, rank, limits, and raw value, utility and contribution of each criterion.</source>
        <translation>입지의 모든 필드에 점수, 순위, 배제 사유와 평가항목별 측정값, 효용값, 기여도를 더한 레이어입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>The siting model cannot be read</source>
        <translation>입지평가 모형을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>The siting model has no criterion "{criterion}"</source>
        <translation>입지평가 모형에 "{criterion}" 평가항목이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>The siting model has version {version}; this plugin reads up to {known}</source>
        <translation>입지평가 모형의 버전은 {version}이지만 이 플러그인은 버전 {known}까지만 읽을 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py"/>
        <source>The style was not stored in the file: {reason}</source>
        <translation>스타일을 파일에 저장하지 못했습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The styles cannot be written into the plan</source>
        <translation>계획 파일에 스타일을 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py"/>
        <source>The unfinished output cannot be removed</source>
        <translation>완성되지 않은 산출 파일을 지울 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/value_functions.py"/>
        <source>The values of "{criterion}" are not all numbers: {detail}</source>
        <translation>"{criterion}" 평가항목에 숫자가 아닌 값이 있습니다: {detail}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>The weighted product needs to know what a utility of 0 does</source>
        <translation>가중곱을 쓰려면 효용값 0을 어떻게 처리할지 정해야 합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>The weights cannot be read</source>
        <translation>가중치를 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/weights.py"/>
        <source>The weights {weights} cannot be divided by their sum</source>
        <translation>가중치 {weights}의 합으로 나눌 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_sites.py"/>
        <source>There are no sites to score</source>
        <translation>점수를 산정할 입지가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>There is no cell shape "{shape}"</source>
        <translation>"{shape}" 모양의 셀은 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>There is no group "{group}"</source>
        <translation>"{group}" 그룹이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>There is no key "{key}" here</source>
        <translation>여기에는 "{key}" 키를 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>There is no sample plan {sample}</source>
        <translation>{sample} 예제 계획이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>There is no such file</source>
        <translation>해당 파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Thermal capacity (MVA)</source>
        <translation>열적 송전용량(MVA)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>This GeoPackage is not a plan</source>
        <translation>이 GeoPackage는 계획 파일이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/libraries.py"/>
        <source>This QGIS has Python {found}; the plugin computes with Python {needed} or newer</source>
        <translation>이 QGIS의 Python은 {found}이며, 이 플러그인의 계산에는 Python {needed} 이상이 필요합니다</translation>
    </message>
    <message>
        <location filename="../plugin/libraries.py"/>
        <source>This installation of QGIS has no {libraries}</source>
        <translation>이 QGIS에는 {libraries} 라이브러리가 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>This is not JSON: {detail}</source>
        <translation>JSON 형식이 아닙니다: {detail}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>This is not a siting model</source>
        <translation>입지평가 모형이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/keeper.py"/>
        <source>This plan was copied or renamed; its layers are those of {name}. Save the project to keep that.</source>
        <translation>이 계획 파일은 복사되었거나 이름이 바뀌어 레이어를 {name} 파일로 다시 연결했습니다. 이 상태를 유지하려면 프로젝트를 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Throughput or capacity</source>
        <translation>처리실적 또는 처리능력</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Title of the result</source>
        <translation>결과 제목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>To</source>
        <translation>종점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Transformer banks</source>
        <translation>변압기 뱅크 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Transformer capacity (MVA)</source>
        <translation>변압기 용량(MVA)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Transmission lines</source>
        <translation>송전선로</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Transport</source>
        <translation>교통</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Ulsan</source>
        <translation>울산</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Unit of the throughput</source>
        <translation>처리량 단위</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>University campuses</source>
        <translation>대학 캠퍼스</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <location filename="../plugin/plan/migrate.py"/>
        <source>Update the AI Region Planner plugin.</source>
        <translation>AI Region Planner 플러그인을 업데이트하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Update the plugin</source>
        <translation>플러그인을 업데이트하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <location filename="../plugin/plan/project.py"/>
        <source>Use a backup, or create the plan again.</source>
        <translation>백업 파일을 쓰거나 계획 파일을 다시 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>Use a number of 0 or more; 0 switches the criterion off</source>
        <translation>0 이상의 숫자를 쓰십시오. 0이면 그 평가항목을 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Use letters, digits and underscores, a letter first</source>
        <translation>문자로 시작하고 문자, 숫자, 밑줄만 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/results.py"/>
        <source>Use letters, digits and underscores.</source>
        <translation>문자, 숫자, 밑줄만 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>Use one of: {allowed}.</source>
        <translation>다음 중 하나를 쓰십시오: {allowed}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <location filename="../plugin/core/siting/model.py"/>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Use one of: {known}</source>
        <translation>다음 중 하나를 쓰십시오: {known}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Use one of: {samples}.</source>
        <translation>다음 중 하나를 쓰십시오: {samples}.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/aggregation.py"/>
        <source>Use the weighted sum, or take criteria out of the siting model</source>
        <translation>가중합을 쓰거나 입지평가 모형에서 평가항목을 줄이십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/layers.py"/>
        <source>Used instead of the plan's layer; empty: the plan's layer, if there is one.</source>
        <translation>계획 파일의 레이어 대신 쓸 레이어입니다. 비워 두면 계획 파일에 있는 레이어를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Valid from</source>
        <translation>유효 시작일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Valid to</source>
        <translation>유효 종료일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Versions</source>
        <translation>소프트웨어 버전</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Voltage (kV)</source>
        <translation>전압(kV)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Water sources</source>
        <translation>용수원</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>Weighted criteria in use: {used} of {count}</source>
        <translation>사용한 가중 평가항목: {count}개 중 {used}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Weights that replace the model's: connection_cost = 20; slope = 0. Zero switches a criterion off.</source>
        <translation>모형의 가중치 대신 쓸 값입니다. 예: connection_cost = 20; slope = 0. 0이면 그 평가항목을 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>What a site's missing value counts: a utility of 0.5, of 0, or the site is excluded.</source>
        <translation>입지에 값이 없을 때의 처리입니다. as in the model은 모형에 정해진 대로, neutral은 효용값 0.5, worst는 효용값 0으로 보고, exclude는 그 입지를 배제합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>What cannot be built on: polygons, or lines and points widened by a buffer.</source>
        <translation>건축할 수 없는 곳입니다. 폴리곤을 쓰거나, 라인과 포인트를 버퍼로 넓혀 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>What the MW mean</source>
        <translation>MW 값의 기준</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Which sample plan to build.</source>
        <translation>만들 예제 계획입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/project.py"/>
        <source>World map</source>
        <translation>세계지도</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Worst possible score</source>
        <translation>가능한 최저 점수</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write 1 for the first band</source>
        <translation>첫 번째 밴드는 1로 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write [raw value, utility]</source>
        <translation>[측정값, 효용값] 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write a number</source>
        <translation>숫자를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write a number above 0</source>
        <translation>0보다 큰 숫자를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write a number from 0 to 1</source>
        <translation>0 이상 1 이하의 숫자를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write a number other than 0</source>
        <translation>0이 아닌 숫자를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write a number such as 0.01</source>
        <translation>0.01과 같은 숫자를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write a text in quotes</source>
        <translation>따옴표로 묶은 글자를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write at least one entry, in square brackets</source>
        <translation>대괄호 안에 항목을 하나 이상 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Write either "floor": 0.01 or "veto": true</source>
        <translation>"floor": 0.01 또는 "veto": true 중 하나를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write it in braces</source>
        <translation>중괄호로 묶어 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Write one of the two</source>
        <translation>둘 중 하나만 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>Write them as: connection_cost = 20; slope = 5</source>
        <translation>다음과 같이 쓰십시오: connection_cost = 20; slope = 5</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write true or false</source>
        <translation>true 또는 false를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write {expected}</source>
        <translation>{expected} 값을 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write {{"name": utility, ...}}</source>
        <translation>{{"범주 이름": 효용값, ...}} 형식으로 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Writes a plan: one GeoPackage with assets of the power grid, data centres, clusters and transport, the proposals of the place, their styles and a QGIS project. Every feature names its source, how sure the fact is and how exact its position is.

gimhae_gaya_valley: Gimhae and the Gaya Valley. ulsan_ai_hub: Ulsan's AI hub. southeast: all assets of Busan, Ulsan and Gyeongnam.

From the plugin's menu the plan is opened at once; otherwise use Project &gt; Open From &gt; GeoPackage.</source>
        <translation>계획 파일을 만듭니다. 하나의 GeoPackage에 전력계통, 데이터센터, 클러스터, 교통 시설과 지역의 사업 구상, 스타일, QGIS 프로젝트가 들어 있습니다. 피처마다 출처와 신뢰도, 위치 정확도가 적혀 있습니다.

gimhae_gaya_valley: 김해와 가야밸리. ulsan_ai_hub: 울산 AI 허브. southeast: 부산·울산·경남의 모든 시설.

플러그인 메뉴에서 실행하면 계획 파일이 바로 열리고, 그 밖에는 프로젝트 &gt; 다음에서 열기 &gt; GeoPackage로 여십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>Writes an empty plan: one GeoPackage with every layer and table of a regional AI-infrastructure plan and a QGIS project in which they are styled and related. Fill it by editing, or by importing your own layers.

All layers share one projected CRS in metres. Leave it empty to use EPSG:5179 in Korea and the local UTM zone elsewhere.</source>
        <translation>빈 계획 파일을 만듭니다. 하나의 GeoPackage에 지역 AI 인프라 계획에 필요한 모든 레이어와 테이블, 그리고 스타일과 관계가 설정된 QGIS 프로젝트가 들어 있습니다. 직접 편집하거나 가지고 있는 레이어를 가져와 채우십시오.

모든 레이어는 하나의 미터 단위 투영 좌표계(CRS)를 씁니다. 비워 두면 한국에서는 EPSG:5179, 그 밖의 곳에서는 해당 지역의 UTM 구역을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>access</source>
        <translation>접근 연결</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>access by local road</source>
        <translation>일반도로 접근</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>ageing industrial area</source>
        <translation>노후 공업지역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>airport</source>
        <translation>공항</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>anchor plant</source>
        <translation>앵커기업 공장</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>area</source>
        <translation>면적</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>assumed</source>
        <translation>가정값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>cable</source>
        <translation>케이블(지중·해저)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>cable landing</source>
        <translation>해저케이블 육양국</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>cancelled</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>candidate</source>
        <translation>후보지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>candidate site</source>
        <translation>후보지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>city, county or district</source>
        <translation>시·군·구</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>cluster</source>
        <translation>클러스터</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>cluster of data centres</source>
        <translation>데이터센터 집적단지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>coal</source>
        <translation>석탄</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>coal or oil</source>
        <translation>석탄·유류</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>coal, combined heat and power</source>
        <translation>석탄 열병합</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>colocation</source>
        <translation>코로케이션(임대형)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>concentration of power demand</source>
        <translation>전력수요 집중지역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>contract power</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>data centre</source>
        <translation>데이터센터</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>data centre, size by MW</source>
        <translation>데이터센터(크기: MW)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>day</source>
        <translation>일 단위</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>delayed water supply</source>
        <translation>용수 공급 지연지역</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>document</source>
        <translation>문서 전체</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>end of the expressway</source>
        <translation>고속도로 종점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>enterprise</source>
        <translation>기업 자체용</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/results.py"/>
        <source>excluded</source>
        <translation>배제</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>excludes</source>
        <translation>배제</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>existing</source>
        <translation>운영 중</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>expressway</source>
        <translation>고속도로</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>floating offshore wind</source>
        <translation>부유식 해상풍력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>flood</source>
        <translation>침수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>freight railway</source>
        <translation>화물철도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>freight terminal</source>
        <translation>화물터미널</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>fuel cell</source>
        <translation>연료전지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>gas and hydrogen</source>
        <translation>가스·수소 혼소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>gas or fuel cell</source>
        <translation>가스·연료전지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>gas, combined cycle</source>
        <translation>가스복합</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>gas, combined heat and power</source>
        <translation>가스 열병합</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>graduates</source>
        <translation>졸업자 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>hexagon</source>
        <translation>육각형</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>hexagon or square.</source>
        <translation>hexagon은 육각형, square는 정사각형입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>high</source>
        <translation>높음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>high-speed railway</source>
        <translation>고속철도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>hydro</source>
        <translation>수력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>hydro, pumped storage, solar, wind</source>
        <translation>수력·양수·태양광·풍력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>hyperscale, AI</source>
        <translation>하이퍼스케일(AI)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>hyperscale, cloud</source>
        <translation>하이퍼스케일(클라우드)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>index</source>
        <translation>지수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>indicative location</source>
        <translation>개략 위치</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>indicative: circle of the published area</source>
        <translation>개략 위치: 공표 면적을 나타낸 원</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>industrial complex</source>
        <translation>산업단지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>industrial water</source>
        <translation>공업용수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>informs</source>
        <translation>참고</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>inland container depot</source>
        <translation>내륙컨테이너기지(ICD)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>interchange</source>
        <translation>나들목(IC)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>interchange or toll gate</source>
        <translation>나들목(IC)·요금소(TG)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>internet exchange</source>
        <translation>인터넷교환노드(IX)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>internet exchange, landing, point of presence</source>
        <translation>인터넷교환노드·육양국·접속거점(PoP)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>investment</source>
        <translation>투자액</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>jobs</source>
        <translation>일자리 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>junction</source>
        <translation>분기점(JC)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>junction of lines</source>
        <translation>선로 분기점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>junction of lines, not a supply point</source>
        <translation>선로 분기점(수전 불가)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>junction, no access</source>
        <translation>분기점(JC, 진출입 불가)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>less than {share:.0%} of the weight is known</source>
        <translation>자료가 있는 가중치 {share:.0%} 미만</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>light rail</source>
        <translation>경전철</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>logistics platform</source>
        <translation>물류 플랫폼</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>metro</source>
        <translation>도시철도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>metro or light rail</source>
        <translation>도시철도·경전철</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>metro or light rail station</source>
        <translation>도시철도·경전철역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>military airport</source>
        <translation>군 공항</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>modelled</source>
        <translation>모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>month</source>
        <translation>월 단위</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>multi-criteria</source>
        <translation>다기준 평가</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>m³/day</source>
        <translation>m³/일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>national industrial complex</source>
        <translation>국가산업단지</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>new</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_sites.py"/>
        <source>no feature of the layer passes the filter</source>
        <translation>필터를 통과하는 피처가 레이어에 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_sites.py"/>
        <source>no layer was given</source>
        <translation>레이어를 지정하지 않음</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>no site has a value</source>
        <translation>값이 있는 후보지가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>not sited</source>
        <translation>입지 미정</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>nothing could be measured here</source>
        <translation>이 후보지에서는 측정된 값이 없음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>nuclear</source>
        <translation>원자력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>oil</source>
        <translation>유류</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>overhead line</source>
        <translation>가공선로</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>overhead or cable not known</source>
        <translation>가공·지중 미상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>penalises</source>
        <translation>감점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>places</source>
        <translation>개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>plan</source>
        <translation>계획</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>planned</source>
        <translation>계획</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>point of presence</source>
        <translation>접속거점(PoP)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>port</source>
        <translation>항만</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>position only: circle of the position accuracy</source>
        <translation>위치만 확인: 위치 정확도를 나타낸 원</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>power demand</source>
        <translation>전력수요</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>power supply</source>
        <translation>전력공급</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>power-semiconductor zone</source>
        <translation>전력반도체 특화단지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>proposed</source>
        <translation>제안</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>protected area</source>
        <translation>보호구역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>province or metropolitan city</source>
        <translation>시·도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>published</source>
        <translation>공표값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>pumped storage</source>
        <translation>양수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>rail container terminal</source>
        <translation>철도 컨테이너 취급역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>rail freight terminal or inland depot</source>
        <translation>철도 화물터미널·내륙컨테이너기지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>railway</source>
        <translation>철도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>railway station</source>
        <translation>철도역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>railway traction substation</source>
        <translation>전철변전소</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>ranking</source>
        <translation>순위</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>receiving capacity</source>
        <translation>수전용량</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>research centre</source>
        <translation>연구센터</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>research institute</source>
        <translation>연구기관</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>research or innovation centre</source>
        <translation>연구·혁신거점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>rest area</source>
        <translation>휴게소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>retired</source>
        <translation>폐지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>retired or cancelled</source>
        <translation>폐지·취소</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>sample</source>
        <translation>예제</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>school</source>
        <translation>학교</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/results.py"/>
        <source>score {low:.0f} to {high:.0f}</source>
        <translation>{low:.0f}–{high:.0f}점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>sea water for cooling</source>
        <translation>냉각용 해수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>seaport</source>
        <translation>항만</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>section of a line</source>
        <translation>노선 구간</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>secured supply</source>
        <translation>확보 전력</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>site</source>
        <translation>입지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>sited</source>
        <translation>입지 확정</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>sited or indicative component</source>
        <translation>세부사업(입지 확정·개략 위치)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>slope</source>
        <translation>경사도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>smart city</source>
        <translation>스마트시티</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>solar</source>
        <translation>태양광</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>special zone</source>
        <translation>특구</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>station</source>
        <translation>역</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>statistical total, not a place</source>
        <translation>통계 합계(실제 위치 아님)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>substation</source>
        <translation>변전소</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>suitability</source>
        <translation>적합성</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>surveyed outline</source>
        <translation>측량 경계</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>switchyard</source>
        <translation>개폐소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>testbed</source>
        <translation>실증단지(테스트베드)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_sites.py"/>
        <source>the sites have no such field</source>
        <translation>입지에 해당 필드가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>toll gate</source>
        <translation>요금소(TG)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>transfer</source>
        <translation>환승</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>transfer on foot</source>
        <translation>도보 환승</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>transfer or access, schematic</source>
        <translation>환승·접근 연결(모식)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>umbrella vision</source>
        <translation>총괄 구상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>under construction</source>
        <translation>건설 중</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>underwater</source>
        <translation>수중</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>university</source>
        <translation>대학교</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>university campus</source>
        <translation>대학 캠퍼스</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>unknown</source>
        <translation>미상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>urban innovation complex</source>
        <translation>도시혁신 복합단지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>voltage not known</source>
        <translation>전압 미상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>water demand</source>
        <translation>용수수요</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>year</source>
        <translation>연 단위</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>zero_at and one_at are both {value}</source>
        <translation>zero_at과 one_at의 값이 모두 {value}입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>zoning</source>
        <translation>용도지역</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{after} does not lie above {before}</source>
        <translation>{after} 값이 앞의 {before} 값보다 크지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <location filename="../plugin/plan/samples.py"/>
        <source>{column} has the unknown value {value}</source>
        <translation>{column} 필드의 {value} 값은 허용된 목록에 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>{column} is empty</source>
        <translation>{column} 필드가 비어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>{column} is {value}, which is not of the type {type}</source>
        <translation>{column} 필드의 값 {value}의 자료형이 {type} 형식이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/migrate.py"/>
        <source>{column} is {year}, which is no year</source>
        <translation>{column} 필드의 {year} 값은 연도가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>{column} refers to {value}, which is not in {parent}</source>
        <translation>{column} 필드가 가리키는 {value} 값이 {parent} 레이어에 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>{count} candidate sites</source>
        <translation>후보지 {count}개를 만들었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/check.py"/>
        <source>{count} features share this identifier</source>
        <translation>이 식별자를 함께 쓰는 피처가 {count}개입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/open.py"/>
        <source>{count} findings; the first: {layer}, {feature}: {what}. {remedy}</source>
        <translation>점검 결과 {count}건. 첫 번째: {layer}, {feature}: {what}. {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{count} hard limits not checked: {limits}; any of them may exclude a site.</source>
        <translation>확인하지 못한 배제조건 {count}개: {limits}. 이 중 하나라도 해당하면 후보지가 배제될 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/keeper.py"/>
        <source>{count} layers of this plan named another file; they are now those of {name}. Save the project to keep that.</source>
        <translation>이 계획의 레이어 {count}개가 다른 파일을 가리키고 있어 {name}의 레이어로 바꾸었습니다. 유지하려면 프로젝트를 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>{count} sites have an invalid geometry; it was repaired for measuring: {fids}</source>
        <translation>입지 {count}개의 도형에 오류가 있어 바로잡아 측정했습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>{count} sites have no geometry and could not be measured: {fids}</source>
        <translation>입지 {count}개는 도형이 없어 측정하지 못했습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{criterion} is unknown</source>
        <translation>{criterion} 값 미상</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>{criterion}: contribution (points)</source>
        <translation>{criterion}: 기여도(점)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>{criterion}: decided by</source>
        <translation>{criterion}: 기준 대상</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{criterion}: unknown (counted as half)</source>
        <translation>{criterion}: 알 수 없음(중간값으로 계산)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{criterion}: unknown (counted as worst)</source>
        <translation>{criterion}: 알 수 없음(최저값으로 계산)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>{criterion}: utility (0–1)</source>
        <translation>{criterion}: 효용값(0–1)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>{crs} does not measure in metres</source>
        <translation>{crs} 좌표계는 미터 단위가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{excluded} of {count} sites excluded: {reasons}</source>
        <translation>후보지 {count}곳 중 {excluded}곳 배제: {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}번째 줄</translation>
    </message>
    <message>
        <location filename="../plugin/plan/migrate.py"/>
        <source>{layer}, feature {fid}</source>
        <translation>{layer}, 피처 {fid}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>{layer}, feature {fid}: {reason}</source>
        <translation>{layer}, 피처 {fid}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>{max} lies below min, {min}, so every site would be excluded</source>
        <translation>max({max})가 min({min})보다 작아 모든 입지가 배제됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/results.py"/>
        <source>{name} cannot name a result</source>
        <translation>{name} 값은 결과 이름으로 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/main.py"/>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} 파일이 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/open.py"/>
        <source>{old} is of an older version and was left as it is; its up-to-date copy {new} was opened.</source>
        <translation>{old} 파일은 이전 버전이므로 그대로 두고, 새 버전으로 변환한 사본 {new} 파일을 열었습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{rank}. {site}: {score:.1f} (possible {worst:.0f}–{best:.0f}), completeness {share:.0%}</source>
        <translation>{rank}위 {site}: {score:.1f}점(가능 범위 {worst:.0f}–{best:.0f}점), 자료 충족도 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{site}: excluded by {limits}</source>
        <translation>{site}: 배제. {limits}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a finite number</source>
        <translation>{value} 값은 유한한 숫자가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a list with entries</source>
        <translation>{value} 값은 항목이 있는 목록이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a pair</source>
        <translation>{value} 값은 두 값의 쌍이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a text</source>
        <translation>{value} 값은 글자(텍스트)가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a whole number from 1</source>
        <translation>1 이상의 정수여야 하는데 {value}입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not above 0</source>
        <translation>0보다 커야 하는데 {value}입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not an id</source>
        <translation>{value} 값은 식별자(id)로 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not an object</source>
        <translation>{value} 값은 중괄호로 묶은 JSON 객체가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not between 0 and 1</source>
        <translation>0보다 크고 1보다 작아야 하는데 {value}입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not known here</source>
        <translation>여기에는 {value} 값을 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not true or false</source>
        <translation>{value} 값은 true나 false가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not within 0 and 1</source>
        <translation>0 이상 1 이하여야 하는데 {value}입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not {expected}</source>
        <translation>{value} 값은 {expected} 값과 다릅니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} makes a flat curve</source>
        <translation>값이 {value}이면 가치함수 곡선이 평평해집니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} names no categories</source>
        <translation>{value} 값은 범주 목록이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>{weight} is not a weight</source>
        <translation>{weight} 값은 가중치로 쓸 수 없습니다</translation>
    </message>
</context>
</TS>
