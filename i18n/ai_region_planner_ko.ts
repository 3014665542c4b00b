<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR" sourcelanguage="en">
<context>
    <name>AIRegionPlanner</name>
    <message>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>    by stages</source>
        <translation>    단계별</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>  … and for {count} other reasons; all are in the report</source>
        <translation>  … 그 밖의 사유 {count}가지는 보고서에 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
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
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>&amp;Add criterion…</source>
        <translation>평가항목 추가(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>&amp;Add load</source>
        <translation>부하 추가(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/number_table.py"/>
        <source>&amp;Add row</source>
        <translation>행 추가(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>&amp;Assign candidate</source>
        <translation>후보지 배정(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>&amp;Build the grid</source>
        <translation>계통 구성(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>&amp;Clear the filters</source>
        <translation>필터 지우기(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>&amp;Compare</source>
        <translation>비교(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>&amp;Coordinate reference system</source>
        <translation>좌표계(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/notifier.py"/>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>&amp;Copy results</source>
        <translation>결과 복사(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>&amp;Curve</source>
        <translation>곡선(&amp;C)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Demand</source>
        <translation>수요(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>&amp;Descending</source>
        <translation>내림차순(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>&amp;Draw a component…</source>
        <translation>지도에 세부사업 그리기(&amp;D)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Expression</source>
        <translation>식(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/power.py"/>
        <source>&amp;Facilities</source>
        <translation>시설(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Field</source>
        <translation>필드(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>&amp;Folder</source>
        <translation>폴더(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>&amp;Grid from</source>
        <translation>계통 자료(&amp;G)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Group</source>
        <translation>항목군(&amp;G)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Halved every</source>
        <translation>반감 거리(&amp;H)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>&amp;Hard limit: excludes sites</source>
        <translation>배제조건: 벗어나면 입지 제외(&amp;H)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>&amp;Hosting capacity</source>
        <translation>수용가능용량(&amp;H)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>&amp;Import edits…</source>
        <translation>수정값 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>&amp;Kind</source>
        <translation>종류(&amp;K)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>&amp;Language of the plugin</source>
        <translation>플러그인 언어(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Layer</source>
        <translation>레이어(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Measure</source>
        <translation>측정 방법(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>&amp;Model</source>
        <translation>모형(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Only features where</source>
        <translation>대상 조건(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>&amp;Open model from file…</source>
        <translation>파일에서 모형 열기(&amp;O)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>&amp;Open source</source>
        <translation>출처 열기(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>&amp;Open the siting panel</source>
        <translation>입지평가 패널 열기(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>&amp;Pin</source>
        <translation>고정(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>&amp;Reset model</source>
        <translation>모형 초기화(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>&amp;Save model in the plan…</source>
        <translation>모형을 계획 파일에 저장(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>&amp;Show the panels</source>
        <translation>패널 보이기(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>&amp;Site</source>
        <translation>후보지(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>&amp;Sites</source>
        <translation>입지(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Unit</source>
        <translation>단위(&amp;U)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>&amp;Unknown values</source>
        <translation>알 수 없는 값(&amp;U)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>&amp;Voltage</source>
        <translation>전압(&amp;V)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;What is asked of a site</source>
        <translation>입지에 묻는 내용(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>&amp;Within</source>
        <translation>반경(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>&amp;Zoom to</source>
        <translation>확대하여 보기(&amp;Z)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>&amp;to</source>
        <translation>까지(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/expression_functions.py"/>
        <source>'en' or 'ko'; left out: that of the panels</source>
        <translation>'en' 또는 'ko'. 생략하면 패널의 언어</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/results.py"/>
        <source>+{points} points</source>
        <translation>+{points}점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>0 is exact, which no position is; 50 km is a region</source>
        <translation>0은 오차가 없다는 뜻인데 그런 위치는 없고, 50km면 지역 하나의 크기입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>100 to 200 MW</source>
        <translation>100~200 MW</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>154 kV</source>
        <translation>154kV</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/supply.py"/>
        <source>154 kV line</source>
        <translation>154 kV 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>154 kV line or substation</source>
        <translation>154 kV 선로 또는 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/connections.py"/>
        <source>154 kV, modelled</source>
        <translation>154 kV, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>200 to 500 MW</source>
        <translation>200~500 MW</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>22.9 kV</source>
        <translation>22.9kV</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/connections.py"/>
        <source>22.9 kV, modelled</source>
        <translation>22.9 kV, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>300 percent is 72 degrees, which is a cliff</source>
        <translation>300%는 72도로, 절벽과 같습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>345 kV</source>
        <translation>345kV</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/supply.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>345 kV line</source>
        <translation>345 kV 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>345 kV substation, new or with more transformers</source>
        <translation>345 kV 변전소 신설 또는 변압기 증설</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/connections.py"/>
        <source>345 kV, modelled</source>
        <translation>345 kV, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>40 to 100 MW</source>
        <translation>40~100 MW</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>500 MW and more</source>
        <translation>500 MW 이상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>765 kV</source>
        <translation>765kV</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/connections.py"/>
        <source>765 kV, modelled</source>
        <translation>765 kV, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>; the headroom went to: {loads}</source>
        <translation>; 여유용량을 차지한 부하: {loads}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>; the headroom went to: {loads} and {count} more</source>
        <translation>; 여유용량을 차지한 부하: {loads} 외 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>A Korean name goes to name_ko</source>
        <translation>한글 이름은 name_ko에 넣습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>A PUE of 1 or more is used instead of the assumption for the hall.</source>
        <translation>1 이상의 PUE는 전산실 종류별 가정 대신 사용합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>A case of version 2 instead of the plan's grid; its loads and generation are the base case.</source>
        <translation>계획 파일의 계통 대신 쓰는 버전 2 사례입니다. 사례의 부하와 발전이 기준 계통이 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>A cell size of {size} m is not possible</source>
        <translation>셀 크기로 {size}m는 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>A coordinate is not a finite number</source>
        <translation>좌표가 유한한 숫자가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>A coordinate of the geometry is not a finite number</source>
        <translation>도형의 좌표에 유한한 숫자가 아닌 값이 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>A feature counts where its middle lies.</source>
        <translation>객체는 중심점이 있는 곳에서 집계합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>A field or an expression, such as a date of application; the smallest comes first, and what is empty last. Empty: the order of the layer.</source>
        <translation>신청일과 같은 필드 또는 표현식입니다. 작은 값이 먼저이고 빈 값은 마지막입니다. 비우면 레이어의 순서를 따릅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>A formula changes a table</source>
        <translation>수식이 표의 값을 바꿉니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>A layer of points that names the numbers of buses; without one nothing can be drawn</source>
        <translation>모선 번호가 있는 점 레이어입니다. 없으면 지도에 그릴 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>A layer, shapefile, GeoPackage, CSV or XLSX; a sheet is written as file.xlsx|layername=Sheet1.</source>
        <translation>레이어, 셰이프파일, GeoPackage, CSV 또는 XLSX입니다. 시트는 file.xlsx|layername=Sheet1처럼 적습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_edits.py"/>
        <source>A limit from {least} to {most} would exclude every site</source>
        <translation>하한 {least}, 상한 {most}에서는 모든 입지가 배제됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>A limit has either min or max, or allowed texts</source>
        <translation>배제조건(limit)에는 min·max 값이나 허용 텍스트(allowed) 중 하나만 쓸 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>A line cannot lead from a substation to itself</source>
        <translation>선로의 양 끝이 같은 변전소일 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>A line of {kv} kV does not suit substations of {voltages} kV</source>
        <translation>{kv} kV 선로는 {voltages} kV 변전소에 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>A line that matters here has no known rating</source>
        <translation>이곳에 영향을 주는 선로의 정격 용량을 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>A load may get less than it asks for, where no substation has room for all of it.</source>
        <translation>전부를 공급할 여유가 있는 변전소가 없으면 요청보다 적게 공급할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>A name without Hangul goes to name</source>
        <translation>한글이 없는 이름은 name에 넣습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/cells.py"/>
        <source>A number of more than 15 digits, of which the file kept only the first 15; store the column as text there</source>
        <translation>15자리가 넘는 숫자인데 파일에는 앞의 15자리만 남아 있습니다. 원본에서 이 열을 문자형으로 저장하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/copy.py"/>
        <source>A plan cannot be copied onto itself</source>
        <translation>계획 파일을 자기 자신 위에 복사할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/power_layers.py"/>
        <source>A plan has no column {column}</source>
        <translation>계획 파일에 없는 열입니다: {column}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>A planned line ends there in</source>
        <translation>계획 송전선로가 연결되는 연도</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_circles.py"/>
        <source>A point became a circle of the area that the data says, and is marked as indicative</source>
        <translation>점을 자료의 면적과 같은 원으로 바꾸고 개략 위치(indicative)로 표시했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_circles.py"/>
        <source>A point becomes a circle by its area (area_m2) or by the accuracy of its position (position_accuracy_m); the data says neither</source>
        <translation>점을 원으로 바꾸려면 면적(area_m2)이나 위치 정확도(position_accuracy_m)가 있어야 하는데, 자료에 둘 다 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_circles.py"/>
        <source>A point without an area became a circle of its position accuracy, and is marked as a position only</source>
        <translation>면적이 없는 점을 위치 정확도를 반지름으로 하는 원으로 바꾸고 위치만 아는 것(position_only)으로 표시했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>A pre-screening.</source>
        <translation>예비 검토 결과입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>A preview: nothing was written, and identifiers may be others when it is</source>
        <translation>미리보기여서 아무것도 저장하지 않았습니다. 실제로 저장하면 식별자가 달라질 수 있습니다</translation>
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
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>A projected CRS in metres; empty: that of the plan, or one that fits the layers.</source>
        <translation>미터 단위의 투영 좌표계입니다. 비우면 계획 파일의 좌표계나 레이어에 맞는 좌표계를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>A projected CRS in metres; empty: the plan's, else the sites' own, else one that fits the place.</source>
        <translation>미터 단위 투영 좌표계(CRS)입니다. 비워 두면 계획 파일의 좌표계를, 없으면 입지 레이어의 좌표계를, 그것도 쓸 수 없으면 그 지역에 맞는 좌표계를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>A projected system in metres: distances are computed in it. Not set: EPSG:5179 in Korea, elsewhere the local UTM zone.</source>
        <translation>단위가 미터인 투영좌표계입니다. 거리를 이 좌표계에서 계산합니다. 정하지 않으면 한국에서는 EPSG:5179, 다른 곳에서는 그곳의 UTM 구역을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <source>A quotation mark is opened and never closed</source>
        <translation>따옴표가 열린 뒤 닫히지 않았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/joining.py"/>
        <source>A reach of {metres} m joins too many places</source>
        <translation>허용 거리 {metres} m 안에 너무 많은 지점이 묶입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>A row of the table {table} has {found} numbers, the first one has {expected}</source>
        <translation>{table} 표의 한 행에 값이 {found}개 있습니다. 첫 행에는 {expected}개가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>A row of the table {table} is at the bus {value}, which is not there</source>
        <translation>{table} 표의 한 행이 없는 모선을 가리킵니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>A siting model is included for special zones of power semiconductors only.</source>
        <translation>특구 가운데 전력반도체 특구에 대한 입지평가 모형만 제공합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/new_criterion.py"/>
        <source>A siting model needs a criterion</source>
        <translation>입지평가 모형에는 평가항목이 하나 이상 있어야 합니다</translation>
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
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>A table has no end</source>
        <translation>표의 끝이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>A table of all options of all sites, ranked.</source>
        <translation>모든 입지의 모든 대안을 순위와 함께 적은 표입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>A table of what became of every row and column, with reasons.</source>
        <translation>모든 행과 열의 처리 결과를 사유와 함께 적은 표입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>A table of what is overloaded without any extra load, in each study case.</source>
        <translation>추가 부하가 없어도 과부하인 설비를 검토 조건별로 적은 표입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>A table of what was found in the data, row by row.</source>
        <translation>자료에서 발견한 점을 행별로 적은 표입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>A table that declares each study case.</source>
        <translation>검토 조건을 하나씩 밝히는 표입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>A table with a row for each item of each site: its range, what that rests on, and the gain possible.</source>
        <translation>입지와 항목마다 한 행에 점수 범위, 근거, 오를 수 있는 점수를 적은 표입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/totals.py"/>
        <source>A total or a footnote, not a feature</source>
        <translation>시설이 아니라 합계나 각주입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>A weighted criterion needs a value function</source>
        <translation>가중치가 있는 평가항목에는 가치함수가 필요합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>A word counts: {unit}</source>
        <translation>숫자에 붙은 단위어(만·억 등)를 계산에 넣었습니다: {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>A word of the layer, such as substation. Empty: rows that say no kind are rejected.</source>
        <translation>substation(변전소)처럼 그 레이어의 종류를 적습니다. 비우면 종류가 없는 행을 거부합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>A year, or a date such as 2028-06-30, for which power was announced.</source>
        <translation>전력공급을 발표한 연도나 날짜(보기: 2028-06-30)입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>A&amp;ggregation</source>
        <translation>종합 방법(&amp;G)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>A&amp;t</source>
        <translation>위치(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>AI</source>
        <translation>AI</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>AI graduates per year</source>
        <translation>연간 AI 관련 졸업자 수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a &amp;figure…</source>
        <translation>수치 추가(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a &amp;proposal…</source>
        <translation>사업 구상 추가(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a component &amp;without a site…</source>
        <translation>입지 미정 세부사업 추가(&amp;W)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a component by drawing its outline on the map</source>
        <translation>지도에 경계를 그려 세부사업을 추가합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a component whose site nobody knows yet</source>
        <translation>아직 입지가 정해지지 않은 세부사업을 추가합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a component, a figure or a proposal</source>
        <translation>세부사업, 수치 또는 사업 구상을 추가합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Add a criterion</source>
        <translation>평가항목 추가</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Add a feature</source>
        <translation>객체 추가</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Add a feature to a layer by drawing it in the map</source>
        <translation>지도에 그려 레이어에 객체를 추가합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a figure to the component, with its basis</source>
        <translation>세부사업에 수치와 그 근거를 추가합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>Add a layer for at least one of: {known}</source>
        <translation>다음 중 하나 이상의 평가항목에 레이어를 추가하십시오: {known}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Add a proposal</source>
        <translation>사업 구상을 추가합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>Add a value function to the criterion, or take its weight away</source>
        <translation>평가항목에 가치함수를 추가하거나 가중치를 빼십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/new_criterion.py"/>
        <source>Add another one before you remove this one.</source>
        <translation>이 항목을 삭제하기 전에 다른 항목을 추가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Add it</source>
        <translation>키를 추가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Add l&amp;ine</source>
        <translation>선로 추가(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Add line {line}, {kv} kV, circuits: {circuits}</source>
        <translation>선로 추가: {line}, {kv} kV, {circuits}회선</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_study_request.py"/>
        <source>Add or import substations and lines first.</source>
        <translation>먼저 변전소와 송전선로를 추가하거나 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Add the value function, or take the weight away</source>
        <translation>가치함수를 추가하거나 가중치를 빼십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Add {criterion}</source>
        <translation>{criterion}: 추가</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Add {mw} MW at {place}</source>
        <translation>부하 추가: {place}, {mw} MW</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Adequate voltage and other gates</source>
        <translation>적정전압 등 필수조건</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>After the outage of</source>
        <translation>고장 설비</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Aggregation</source>
        <translation>점수 합산 방법</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Airports: throughput</source>
        <translation>공항: 처리 실적</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>All about the chosen assumption</source>
        <translation>선택한 가정의 상세 정보</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>All in service: high (MW)</source>
        <translation>모두 운전 시: 최대(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>All in service: limited by</source>
        <translation>모두 운전 시: 한계 설비</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>All in service: low (MW)</source>
        <translation>모두 운전 시: 최소(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>All in service: status</source>
        <translation>모두 운전 시: 상태</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>All places lie {km:.0f} km or more outside the area of the plan</source>
        <translation>모든 위치가 계획 구역에서 {km:.0f}km 이상 벗어나 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/editing.py"/>
        <source>Allow writing to the file and its folder, then open the plan again.</source>
        <translation>파일과 폴더에 쓰기를 허용한 뒤 계획을 다시 여십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <source>Allowed</source>
        <translation>허용 범위</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>Allowed: {names}</source>
        <translation>허용: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Also after the outage of any one circuit; otherwise with all in service only.</source>
        <translation>임의의 1회선 고장 후도 검토합니다. 끄면 모든 설비가 운전 중인 경우만 검토합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>Also find the cheapest pair of substations, each able to carry the demand alone.</source>
        <translation>혼자서도 수요를 감당할 수 있는 변전소 두 곳의 가장 싼 조합도 찾습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>An approximate number; only the number is kept</source>
        <translation>어림수여서 숫자만 남깁니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>An area became a point on it</source>
        <translation>면을 그 안의 점으로 바꾸었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>An explicit assumption for every substation whose headroom is not known; empty: such substations are not available.</source>
        <translation>여유용량을 알 수 없는 모든 변전소에 적용하는 명시적 가정입니다. 비우면 그런 변전소는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>An extra load cannot be served: no source reaches it</source>
        <translation>추가 부하에 전력을 공급할 수 없습니다. 연결된 전원이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/outline_drawing.py"/>
        <source>An outline needs at least three corners, and its sides must not cross. Backspace takes a corner back.</source>
        <translation>경계에는 꼭짓점이 세 개 이상 필요하고 변이 서로 교차하면 안 됩니다. Backspace 키로 꼭짓점을 되돌리십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>An umbrella vision has no site of its own; find sites for its components.</source>
        <translation>총괄 구상에는 자체 입지가 없습니다. 세부사업의 입지를 찾으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Announced</source>
        <translation>발표일</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Announced until (decimal year; 2031.0 is the end of 2030)</source>
        <translation>발표 기한(소수 연도, 2031.0은 2030년 말)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Announced year</source>
        <translation>발표 연도</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_dates_form.py"/>
        <source>Announced years or dates that cannot be read: {count}. Write them as 2030 or 2030-06-30.</source>
        <translation>읽을 수 없는 발표 연도 또는 날짜: {count}개. 2030 또는 2030-06-30 형식으로 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Announced years that can be met</source>
        <translation>지킬 수 있는 발표 연도 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Announced years that cannot be met</source>
        <translation>지킬 수 없는 발표 연도 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_dates_form.py"/>
        <source>Announced years that lie before the start of work: {count}. Choose only sites that are not supplied yet.</source>
        <translation>착수 시점보다 앞선 발표 연도: {count}개. 아직 전력을 공급받지 않는 입지만 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_dates_form.py"/>
        <source>Announced years, {verdict}: {count}</source>
        <translation>발표 연도, {verdict}: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/plan/read_only.py"/>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>Another program is writing to it; close that one or wait, then try again.</source>
        <translation>다른 프로그램이 이 파일을 쓰고 있습니다. 그 프로그램을 닫거나 기다린 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Another version, as a document like the shipped ones; used instead of them.</source>
        <translation>함께 제공되는 문서와 같은 형식의 다른 기준입니다. 제공된 기준 대신 사용합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Answer</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Apparent power (MVA, kVA) is no {column} without a power factor; nothing is taken from it. If it is to be taken, name it in the field map with a unit such as MVA x 0.9</source>
        <translation>피상전력(MVA, kVA)은 역률 없이 {column} 열에 넣을 수 없어 가져오지 않습니다. 가져오려면 열 대응표에 이 열을 적고 단위를 MVA x 0.9처럼 적으십시오</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Apparent power is real power only by a power factor: write it with the unit, such as MVA x 0.9, or map another column.</source>
        <translation>피상전력은 역률이 있어야 유효전력이 됩니다. MVA x 0.9처럼 단위에 역률을 함께 적거나 다른 열을 대응시키십시오.</translation>
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
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Areas of surveyed and of indicative outlines are never added.</source>
        <translation>측량 경계와 개략 경계의 면적은 서로 더하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>As shipped</source>
        <translation>기본값</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/inverse.py"/>
        <source>Ask for the names that reach a utility</source>
        <translation>효용에 이르는 이름을 물으십시오</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/inverse.py"/>
        <source>Ask for the numbers that reach a utility</source>
        <translation>효용에 이르는 수치를 물으십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>Ask in which encoding the file was written, and set it in the parameter ENCODING.</source>
        <translation>파일이 어떤 인코딩으로 저장되었는지 확인하여 매개변수 ENCODING에 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>Asked for (MW)</source>
        <translation>요청(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Asked for: {asked} MW; served: {served} MW; left out: {left} MW.</source>
        <translation>요청 {asked} MW, 공급 {served} MW, 미공급 {left} MW.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Assessment needed</source>
        <translation>평가 대상 여부</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Asset</source>
        <translation>해당 시설</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Assign the candidate chosen in the siting panel as the site</source>
        <translation>입지 패널에서 선택한 후보지를 이 세부사업의 입지로 배정합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/edits.py"/>
        <source>Assign {candidate} to {component}</source>
        <translation>{component}에 {candidate} 배정</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>Assigned on {date}: {candidate} of {sites}, siting model {model} ({model_id}), score {score:.1f} (possible {worst:.0f}–{best:.0f}), rank {rank} of {count}, completeness {share:.0%}.</source>
        <translation>{date} 배정: {sites}의 {candidate}, 입지평가 모형 {model}({model_id}), 점수 {score:.1f}(가능 범위 {worst:.0f}–{best:.0f}), 순위 {count}곳 중 {rank}위, 자료 충족도 {share:.0%}.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Assum&amp;ptions…</source>
        <translation>가정(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Assumed circuits and lines without a second way are taken as they are drawn; plants without a capacity give nothing</source>
        <translation>가정한 회선 수와 우회 경로가 없는 선로를 도면대로 인정하고, 용량을 모르는 발전소는 발전하지 않는 것으로 봅니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>Assumed headroom where it is not known (MW)</source>
        <translation>알 수 없는 여유용량에 대한 가정(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>Assumption</source>
        <translation>가정</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Assumption: {mw} MW of headroom at each substation where it is not known: {count} of {all} in reach. What is served there is assumed, not known.</source>
        <translation>가정: 여유용량을 알 수 없는 변전소마다 {mw} MW로 보았습니다(탐색 거리 안의 {all}곳 중 {count}곳). 그곳의 공급은 확인된 것이 아니라 가정입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Assumptions</source>
        <translation>가정</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Assumptions by groups</source>
        <translation>분류별 가정</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <location filename="../plugin/processing/power_form.py"/>
        <source>Assumptions in use ({count}):</source>
        <translation>사용한 가정({count}개):</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Assumptions…</source>
        <translation>가정…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>At &amp;least</source>
        <translation>하한(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>At &amp;most</source>
        <translation>상한(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>B&amp;y</source>
        <translation>연도(&amp;Y)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Background</source>
        <translation>배경지도</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Basis</source>
        <translation>값의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Basis of the circuits</source>
        <translation>회선 수 근거</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Basis of the figures</source>
        <translation>수치의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Basis of the flow</source>
        <translation>조류 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Basis of the generation</source>
        <translation>발전 근거</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Basis of the headroom</source>
        <translation>여유용량 값의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Basis of the load</source>
        <translation>부하 근거</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
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
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Basis of the rating</source>
        <translation>정격용량 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Basis of the reactance</source>
        <translation>리액턴스 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Basis of the route</source>
        <translation>경로의 근거</translation>
    </message>
    <message>
        <location filename="../plugin/gui/inspector/inspection_html.py"/>
        <source>Basis: {source}</source>
        <translation>근거 자료: {source}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>Before and now are compared by the low ends of their ranges, and by the high ends where those stay.</source>
        <translation>이전과 현재는 범위의 최소값끼리 비교하고, 최소값이 같으면 최대값끼리 비교합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Best</source>
        <translation>상위 입지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Best at</source>
        <translation>최적값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Best possible score</source>
        <translation>가능한 최고 점수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Best sites</source>
        <translation>상위 입지</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_card.py"/>
        <source>Bonuses count beyond the full points: the total is not capped.</source>
        <translation>가점은 만점을 넘어서도 합산합니다. 총점에 상한을 두지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>Bounds of the indicator are missing or out of order</source>
        <translation>지표의 상한과 하한이 없거나 순서가 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Branches</source>
        <translation>선로·변압기</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Buffers (m)</source>
        <translation>버퍼(m)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>Build the grid of the plan after completing what opens by then, or undo this step.</source>
        <translation>그때까지 운전을 시작하는 설비의 자료를 보완한 뒤 계통을 다시 구성하거나, 이 단계를 실행 취소하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/session.py"/>
        <source>Building the grid</source>
        <translation>계통 구성 중</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Builds a sample plan of Gimhae, Ulsan or the south-east of Korea from sourced facts.</source>
        <translation>출처가 있는 자료로 김해, 울산 또는 동남권의 예제 계획을 만듭니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Bus</source>
        <translation>모선</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Bus &amp;number</source>
        <translation>모선 번호(&amp;N)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Bus na&amp;me</source>
        <translation>모선 이름(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Bus place&amp;s</source>
        <translation>모선 위치(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Buses</source>
        <translation>모선</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_results_form.py"/>
        <source>Buses of the grid model</source>
        <translation>계통 모형의 모선</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Buses to look at</source>
        <translation>검토할 모선</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Buses: {buses} · circuits: {circuits} · parts: {islands}</source>
        <translation>모선 {buses}개 · 회선 {circuits}개 · 연결된 계통 {islands}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>Buses: {buses}; circuits and transformers: {branches}; islands: {islands}</source>
        <translation>모선: {buses}, 회선·변압기: {branches}, 분리된 계통: {islands}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>By the codes of regions, such as: 26 = 1200; 48 = 900. It is shared among their substations without a published load.</source>
        <translation>지역 코드별로 적습니다. 보기: 26 = 1200; 48 = 900. 최대부하가 발표되지 않은 변전소에 나눕니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>CO2 in a year, all from the grid: high (kt)</source>
        <translation>연간 CO2(전량 계통 전력일 때): 높은 값(kt)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>CO2 in a year, all from the grid: likely (kt)</source>
        <translation>연간 CO2(전량 계통 전력일 때): 유력한 값(kt)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>CO2 in a year, all from the grid: low (kt)</source>
        <translation>연간 CO2(전량 계통 전력일 때): 낮은 값(kt)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>CO2 {amount} kt a year</source>
        <translation>CO2 연간 {amount} kt</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>CRS</source>
        <translation>좌표계(CRS)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>CRS for distances</source>
        <translation>거리 계산 좌표계(CRS)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>CRS for measuring</source>
        <translation>거리·면적 측정용 좌표계(CRS)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>CRS of the data</source>
        <translation>자료의 좌표계</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>CRS of the grid</source>
        <translation>격자의 좌표계(CRS)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Cables instead of overhead lines from 154 kV up.</source>
        <translation>154 kV 이상을 가공선로 대신 지중선로로 건설합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_circles.py"/>
        <source>Called {given} in the data, which a point cannot be</source>
        <translation>자료에 적힌 경계 근거({given}) 대신 원의 근거를 적었습니다. 점은 경계가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/session.py"/>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
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
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Capacity, low end (modelled)</source>
        <translation>용량, 최소값(모형 산출값)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Capital</source>
        <translation>수도권</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Cas&amp;e file</source>
        <translation>파일(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>Cells of {size:g} m would be {count:,.0f}; the most is {most:,}</source>
        <translation>{size:g}m 셀로 나누면 {count:,.0f}개가 됩니다. 최대 {most:,}개까지 가능합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>Cells of {width} x {height} m have no size</source>
        <translation>{width} x {height} m 셀에는 크기가 없습니다</translation>
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
        <location filename="../plugin/gui/docks/assets.py"/>
        <source>Cha&amp;rt</source>
        <translation>차트(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <source>Change</source>
        <translation>순위 변동</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Change the status</source>
        <translation>상태 바꾸기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Change the status of the selected features</source>
        <translation>선택한 객체의 상태를 바꿉니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/stored_project.py"/>
        <source>Change their data source to the plan in QGIS, then save the project.</source>
        <translation>QGIS에서 그 레이어의 데이터 원본을 이 계획 파일으로 바꾼 뒤 프로젝트를 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Changes that would lift the site</source>
        <translation>순위를 올릴 수 있는 변화</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/plot.py"/>
        <source>Charts need Python's matplotlib, which is missing or does not fit. The tables have the same figures.</source>
        <translation>차트를 그리려면 Python 라이브러리 matplotlib이 필요하지만 없거나 이 QGIS와 맞지 않습니다. 표에 같은 수치가 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Check both values and their units.</source>
        <translation>두 값과 그 단위를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>Check its place and the CRS its coordinates are in.</source>
        <translation>위치와 좌표계를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>Check plan</source>
        <translation>계획 검사</translation>
    </message>
    <message>
        <location filename="../plugin/plan/stored_outline.py"/>
        <source>Check that it lies where the plan is, and the CRS of the map.</source>
        <translation>계획 지역 안에 있는지, 지도의 좌표계가 맞는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>Check that the file is there and that you may read it; choose it again.</source>
        <translation>파일이 있는지, 읽을 권한이 있는지 확인하고 다시 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
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
        <location filename="../plugin/plan/cost_surface.py"/>
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
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Check the plan…</source>
        <translation>계획 검사…</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Check the unit and the outline; a rough outline is indicative, not surveyed.</source>
        <translation>단위와 경계를 확인하십시오. 개략적인 경계는 surveyed(측량)가 아니라 indicative(개략)입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Check the unit, the ends and the course of the line.</source>
        <translation>단위와 선의 양 끝, 경로를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Check the value and its unit.</source>
        <translation>값과 단위를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Check the value and its unit. Usual in Korea: 22.9, 66, 154, 345, 765 kV.</source>
        <translation>값과 단위를 확인하십시오. 한국에서는 22.9, 66, 154, 345, 765kV를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/dates.py"/>
        <source>Check the year.</source>
        <translation>연도를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>Check which CRS the coordinates are in, and transform them from that.</source>
        <translation>좌표가 어느 좌표계의 것인지 확인하고 그 좌표계에서 변환하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/impact_rules.py"/>
        <source>Choose a JSON file of rules of the grid-impact assessment, and check that you may read it.</source>
        <translation>전력계통영향평가 기준을 담은 JSON 파일을 선택하고, 읽기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <source>Choose a MATPOWER case file (.m).</source>
        <translation>MATPOWER 파일(.m)을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>Choose a criterion in the list above.</source>
        <translation>위 목록에서 평가항목을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Choose a criterion in the list first.</source>
        <translation>먼저 목록에서 평가항목을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Choose a criterion to see what decided it.</source>
        <translation>평가항목을 선택하면 값을 결정한 시설을 볼 수 있습니다.</translation>
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
        <location filename="../plugin/studies/hosting_case.py"/>
        <source>Choose a file that is there and that you may read.</source>
        <translation>읽을 수 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Choose a file.</source>
        <translation>파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>Choose a folder, and a file name in it.</source>
        <translation>폴더와 그 안의 파일 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model.py"/>
        <source>Choose a layer of regions with their codes, or leave the demand empty.</source>
        <translation>코드가 있는 지역 레이어를 선택하거나 수요를 비워 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>Choose a layer or a file that holds something about each row.</source>
        <translation>행마다 내용이 있는 레이어나 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>Choose a layer or table with rows; check its filter.</source>
        <translation>행이 있는 레이어나 표를 고르고 필터를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>Choose a layer with features, or remove its filter.</source>
        <translation>객체가 있는 레이어를 선택하거나 필터를 해제하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_connection.py"/>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>Choose a layer with features; check its filter and selection.</source>
        <translation>피처가 있는 레이어를 선택하고, 필터와 선택 상태를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>Choose a layer with places on the map.</source>
        <translation>지도에 위치가 있는 레이어를 고르세요.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_supply.py"/>
        <source>Choose a layer with substations; check its filter.</source>
        <translation>변전소가 있는 레이어를 선택하고 필터를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Choose a layer with the places of the buses, or no area.</source>
        <translation>모선 위치 레이어를 선택하거나 구역을 비워 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting.py"/>
        <source>Choose a lower voltage or a larger area; in a case file, buses need places for an area.</source>
        <translation>더 낮은 전압이나 더 넓은 구역을 선택하십시오. 사례 파일에서 구역을 쓰려면 모선 위치가 필요합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>Choose a polygon layer with at least one feature; check its filter and selection.</source>
        <translation>피처가 하나 이상 있는 폴리곤 레이어를 선택하고, 필터와 선택 상태를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
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
        <location filename="../plugin/gui/proposals/choice_details.py"/>
        <source>Choose a proposal or a component; choose two proposals to compare them.</source>
        <translation>사업 구상이나 세부사업을 선택하십시오. 사업 구상 두 개를 선택하면 비교할 수 있습니다.</translation>
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
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>Choose a table with data.</source>
        <translation>데이터가 있는 표를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measuring.py"/>
        <source>Choose a vector layer for {input}.</source>
        <translation>{input} 입력에 벡터 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Choose an assumption to see where it comes from. Double-click Low, Likely, High or Your source to edit it.</source>
        <translation>가정을 선택하면 출처를 볼 수 있습니다. 낮음, 중간, 높음, 수정 출처 칸을 두 번 클릭하면 수정할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <location filename="../plugin/plan/read_only.py"/>
        <source>Choose an existing plan.</source>
        <translation>존재하는 계획 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>Choose another candidate.</source>
        <translation>다른 후보지를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/power_layers.py"/>
        <source>Choose another field for {column}.</source>
        <translation>다른 필드를 선택하십시오. 대상 열: {column}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output_files.py"/>
        <source>Choose another file, or another table of a GeoPackage for each of them.</source>
        <translation>결과마다 다른 파일 또는 GeoPackage의 다른 테이블을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>Choose another file, or copy this one again.</source>
        <translation>다른 파일을 고르거나 이 파일을 다시 복사하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output_files.py"/>
        <source>Choose another file, or save into the GeoPackage as a new layer.</source>
        <translation>다른 파일을 선택하거나 GeoPackage에 새 레이어로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>Choose another folder or file name.</source>
        <translation>다른 폴더나 파일 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>Choose another folder or name; it must end in .png or .svg.</source>
        <translation>다른 폴더나 이름을 고르십시오. 이름은 .png 또는 .svg로 끝나야 합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>Choose another folder.</source>
        <translation>다른 폴더를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/copy.py"/>
        <location filename="../plugin/plan/write_failures.py"/>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/stored_models.py"/>
        <source>Choose another one.</source>
        <translation>다른 것을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>Choose another voltage, and a length above 0.</source>
        <translation>다른 전압과 0보다 큰 길이를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting.py"/>
        <source>Choose at most {most} of the buses.</source>
        <translation>모선을 {most}개 이하로 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>Choose both, x (to the east) and y (to the north), or neither.</source>
        <translation>x(동쪽 방향)와 y(북쪽 방향)를 모두 선택하거나 모두 비워 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>Choose larger cells or a smaller area</source>
        <translation>셀 크기를 키우거나 대상 구역을 줄이십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model.py"/>
        <source>Choose layers with rows that exist, or a year in which they do; check their filters.</source>
        <translation>현재 있는 행이 든 레이어나 그런 연도를 선택하고 필터를 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Choose no substation of which nobody knows the headroom.</source>
        <translation>여유용량을 알 수 없는 변전소는 선택하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>Choose one component.</source>
        <translation>세부사업을 하나 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Choose one from the list, such as EPSG:5179.</source>
        <translation>목록에서 선택하십시오. 예: EPSG:5179.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>Choose one proposal or component.</source>
        <translation>사업 구상이나 세부사업을 하나 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Choose or enter another value.</source>
        <translation>다른 값을 고르거나 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Choose or enter it.</source>
        <translation>고르거나 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/trial_storage.py"/>
        <source>Choose sites and a siting model first.</source>
        <translation>먼저 입지와 입지평가 모형을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>Choose sites and a siting model, then score.</source>
        <translation>입지와 입지평가 모형을 선택한 다음 평가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>Choose the JSON file of a siting model.</source>
        <translation>입지평가 모형 JSON 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>Choose the JSON file of assumptions that were edited, and check that you may read it.</source>
        <translation>가정의 수정값을 담은 JSON 파일을 선택하고, 읽기 권한이 있는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model.py"/>
        <source>Choose the field with the codes of regions.</source>
        <translation>지역 코드가 있는 필드를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/hosting_case.py"/>
        <source>Choose the field with the numbers of the buses.</source>
        <translation>모선 번호가 있는 필드를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_figures.py"/>
        <source>Choose the fields that hold the codes and the MW.</source>
        <translation>코드와 MW가 있는 필드를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>Choose the file in it.</source>
        <translation>폴더 안의 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>Choose the file or the sheet that holds the data.</source>
        <translation>데이터가 들어 있는 파일이나 시트를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>Choose the voltage of both substations.</source>
        <translation>두 변전소의 전압을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>Choose to skip or to update duplicates, or remove them from the data.</source>
        <translation>중복을 건너뛰거나 갱신하도록 고르거나, 자료에서 중복을 지우십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>Choose two proposals (with Ctrl), then compare them.</source>
        <translation>Ctrl 키로 사업 구상 두 개를 선택한 뒤 비교하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>Choose two substations.</source>
        <translation>서로 다른 변전소 두 곳을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Chosen (1: yes)</source>
        <translation>선택됨(1: 예)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Chosen in the field map</source>
        <translation>열 대응표에서 지정함</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Circui&amp;ts</source>
        <translation>회선(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Circuits</source>
        <translation>회선 수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Circuits and transformers here</source>
        <translation>연결된 회선·변압기</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Circuits in all</source>
        <translation>전체 회선</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Circuits of a row of the case</source>
        <translation>사례 한 행의 회선 수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Circuits of the line</source>
        <translation>선로의 회선 수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Circuits or banks</source>
        <translation>회선 또는 뱅크 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/editing.py"/>
        <source>Clear Read-only under Project &gt; Properties &gt; Data Sources.</source>
        <translation>프로젝트 &gt; 속성 &gt; 데이터 소스에서 읽기 전용을 해제하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/outline_drawing.py"/>
        <source>Click the corners. Right-click or Enter: done. Backspace: one corner back. Escape: cancel.</source>
        <translation>꼭짓점을 차례로 누르십시오. 오른쪽 단추나 Enter: 완료, Backspace: 한 점 되돌리기, Esc: 취소.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>Close it there, or choose another name.</source>
        <translation>그곳에서 닫거나 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/edit_command.py"/>
        <location filename="../plugin/plan/editing.py"/>
        <location filename="../plugin/plan/project.py"/>
        <source>Close other programs that use the plan, then try again.</source>
        <translation>계획 파일을 쓰는 다른 프로그램을 닫은 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Close other programs, or work on a part of the layer.</source>
        <translation>다른 프로그램을 닫거나 레이어를 나누어 작업하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>Close the program that has it open, or ask for the right to read it.</source>
        <translation>파일을 열고 있는 프로그램을 닫거나, 읽기 권한을 요청하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Closed</source>
        <translation>운영 종료일</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/table.py"/>
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
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Clusters: area by kind</source>
        <translation>클러스터: 종류별 면적</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Clusters: area by the basis of the outline</source>
        <translation>클러스터: 경계 근거별 면적</translation>
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
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Colour the sites on the map by the present scores; nothing is written</source>
        <translation>현재 점수로 지도의 입지에 색을 입힙니다. 파일에는 아무것도 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Column of the data or 'text'</source>
        <translation>자료의 열 또는 '고정값'</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Column of the plan</source>
        <translation>계획 파일의 열</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Column of x or longitude</source>
        <translation>x 또는 경도 열</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Column of y or latitude</source>
        <translation>y 또는 위도 열</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Columns are found by their Korean or English names, or as the field map says. Units become those of the plan, words such as 운영중 or under construction the plan's words, and coordinates go to its CRS. The encoding is detected. A CRS that is missing or cannot be true is asked for, never guessed; nor is a status or a kind.

The report has a line for each row of the data: taken (with its identifier in the plan), rejected (with the reason) or duplicate; further lines say what was changed, which column went where, and what was assumed. The log has a line for each reason, with the number of rows and the first of them. A value that cannot be read rejects its row, or is left empty if it is optional and you say so; points for a layer of outlines are rejected, or become circles that are marked as such. The plan changes in one step at the very end, or not at all. Try it with “Only report, write nothing” first.</source>
        <translation>열은 한국어나 영어 이름으로 찾거나 열 대응표에 적힌 대로 정합니다. 단위, ‘운영중’이나 ‘under construction’ 같은 용어, 좌표는 계획 파일의 것으로 바꿉니다. 인코딩은 자동으로 판별합니다. 좌표계가 없거나 맞지 않으면 짐작하지 않고 묻습니다. 상태와 종류도 짐작하지 않습니다.

보고서에는 자료의 행마다 가져옴(계획 파일의 식별자), 거부(사유), 중복 가운데 하나가 한 줄로 적히고, 무엇을 바꾸었는지, 어느 열이 어디로 들어갔는지, 무엇을 가정했는지도 적힙니다. 로그에는 사유마다 행의 수와 처음 몇 행이 한 줄로 나옵니다. 읽을 수 없는 값이 있는 행은 거부하며, 선택 항목이면 값만 비우고 가져오도록 고를 수 있습니다. 경계를 담는 레이어에 들어온 점은 거부하며, 원으로 바꾸고 그렇게 표시하도록 고를 수 있습니다. 계획 파일은 마지막에 한 번에 바뀌거나 전혀 바뀌지 않습니다. 먼저 ‘보고만 하고 저장하지 않기’로 시험해 보십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>Columns without a name are called {names}</source>
        <translation>이름이 없는 열에 붙인 이름: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Compare &amp;with</source>
        <translation>비교 대상(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Compare two proposals side by side</source>
        <translation>사업 구상 두 개를 나란히 비교합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Compared with the plan and within the data: the same identifier, or the same name near the same place.</source>
        <translation>계획 파일과, 그리고 자료 안에서 비교합니다. 식별자가 같거나, 가까운 곳에 이름이 같은 것이 있으면 중복입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Complete the plan, or make a teaching case.</source>
        <translation>계획 파일을 보완하거나 실습용 사례를 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Completeness (percent of the weight)</source>
        <translation>자료 충족도(가중치 기준 %)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Completeness {share:.0%}</source>
        <translation>자료 충족도 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <source>Completeness: share of the model's weight that is known at the site</source>
        <translation>자료 충족도: 이 입지에서 값을 아는 평가항목의 가중치 비율</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>Completeness: {share:.0%}</source>
        <translation>자료 충족도: {share:.0%}</translation>
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
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>Components without parts</source>
        <translation>하위 사업이 없는 세부사업</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Computable (1: yes)</source>
        <translation>계산 가능(1: 예)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/session.py"/>
        <source>Computing flows</source>
        <translation>조류 계산 중</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/asset_list.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <source>Confidence</source>
        <translation>신뢰도</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>Connect them first, or declare a source in their island</source>
        <translation>먼저 계통에 연결하거나 해당 분리 계통에 전원을 정하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Connection</source>
        <translation>수전 연결</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Connection alone</source>
        <translation>단독 수전 연결</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>Connections</source>
        <translation>수전 연결</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>Connections (modelled)</source>
        <translation>수전 연결(모형 산출값)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>Connects several loads to substations that have room for only some of them.</source>
        <translation>일부만 받아들일 수 있는 변전소에 여러 부하를 연결합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Constraint areas</source>
        <translation>입지 제약구역</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Contract power is cut only by what remains when this unit is out. Empty: all own generation is one unit, and nothing is cut.</source>
        <translation>이 발전기가 정지해도 남는 용량만큼만 계약전력을 줄입니다. 비우면 자가발전 전체를 발전기 한 대로 보아 줄이지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Contract power less own generation: high (MW)</source>
        <translation>자가발전을 뺀 계약전력: 높은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Contract power less own generation: likely (MW)</source>
        <translation>자가발전을 뺀 계약전력: 유력한 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Contract power less own generation: low (MW)</source>
        <translation>자가발전을 뺀 계약전력: 낮은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Contract power to be assessed: high (MW)</source>
        <translation>평가할 계약전력: 높은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Contract power to be assessed: likely (MW)</source>
        <translation>평가할 계약전력: 유력한 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Contract power to be assessed: low (MW)</source>
        <translation>평가할 계약전력: 낮은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Contract power: high (MW)</source>
        <translation>계약전력: 높은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Contract power: likely (MW)</source>
        <translation>계약전력: 유력한 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Contract power: low (MW)</source>
        <translation>계약전력: 낮은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/aggregation.py"/>
        <source>Contributions of {count} criteria cannot be computed; the most is {most}</source>
        <translation>평가항목이 {count}개이면 기여도를 계산할 수 없습니다. 최대 {most}개까지 가능합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/stored.py"/>
        <source>Convert arcs with the algorithm Segmentize by maximum angle, or draw it again.</source>
        <translation>‘최대 각도로 분할’ 알고리즘으로 원호를 직선으로 바꾸거나 다시 그리십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Convert the value, then correct the unit.</source>
        <translation>값을 환산한 뒤 단위를 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>Convert {field} to text where the numbers are still whole, as a PNU of 19 digits needs, or choose another field as identifier of the sites.</source>
        <translation>자릿수가 온전한 원본에서 {field} 필드를 문자형으로 바꾸거나(필지고유번호(PNU)는 19자리입니다) 다른 필드를 입지의 식별자로 고르십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>Cooling</source>
        <translation>냉각 방식</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>Coordinate reference system of new plans</source>
        <translation>새 계획의 좌표계</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>Coordinates were taken from the columns {x} (x, to the east) and {y} (y, to the north), by their names</source>
        <translation>열 이름을 보고 좌표를 가져왔습니다: {x} 열(x, 동쪽 방향), {y} 열(y, 북쪽 방향)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Copy &amp;table</source>
        <translation>표 복사(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Copy all as text with tables</source>
        <translation>모든 결과를 표와 함께 텍스트로 복사합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_input.py"/>
        <source>Copy all of its parts (.shp, .shx, .dbf, .prj) into one folder, or run “Repair Shapefile”.</source>
        <translation>구성 파일(.shp, .shx, .dbf, .prj)을 모두 한 폴더에 복사하거나 “셰이프 파일 복구(Repair Shapefile)”를 실행하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Copy all of this as text</source>
        <translation>전체 내용을 텍스트로 복사합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_input.py"/>
        <source>Copy or download it again, or save it in another format.</source>
        <translation>다시 복사하거나 내려받거나, 다른 형식으로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>Copy or download it again.</source>
        <translation>다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dbf.py"/>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>Copy or download the file again, with all of its parts (.shp, .shx, .dbf, .prj).</source>
        <translation>구성 파일(.shp, .shx, .dbf, .prj)을 모두 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dbf.py"/>
        <source>Copy or download the file again.</source>
        <translation>파일을 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Copy what is shown as a table for a spreadsheet</source>
        <translation>표시된 가정을 스프레드시트용 표로 복사합니다</translation>
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
        <location filename="../plugin/plan/checks/dates.py"/>
        <source>Correct the dates.</source>
        <translation>날짜를 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom.py"/>
        <source>Correct the expression of the order.</source>
        <translation>순서를 정하는 표현식을 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Correct the file; resources/samples/README.md says how.</source>
        <translation>파일을 고치십시오. 방법은 resources/samples/README.md에 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Correct the fixed text.</source>
        <translation>고정값을 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/references.py"/>
        <source>Correct the identifier or add what it names.</source>
        <translation>식별자를 고치거나 그 식별자의 항목을 추가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <source>Correct the line in the file: a quotation mark inside a quoted value is written twice.</source>
        <translation>파일에서 그 줄을 고치십시오. 따옴표로 묶은 값 안의 따옴표는 두 번 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Correct the text at that place, or import the siting model again</source>
        <translation>해당 위치의 내용을 고치거나 입지평가 모형을 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Correct the unit in the field map, or map another column.</source>
        <translation>열 대응표의 단위를 고치거나 다른 열을 대응시키십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/flow.py"/>
        <source>Correct these reactances</source>
        <translation>해당 리액턴스 값을 고치십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/references.py"/>
        <source>Correct what it is a part of; a total would count it twice or never.</source>
        <translation>무엇의 일부인지 고치십시오. 그대로 두면 합계에서 두 번 세거나 빠집니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Cost over the whole demand: high (KRW bn)</source>
        <translation>수요 범위 전체의 비용: 높은 값(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Cost over the whole demand: low (KRW bn)</source>
        <translation>수요 범위 전체의 비용: 낮은 값(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Cost raster for routes</source>
        <translation>경로 비용 래스터</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Cost: high (KRW bn)</source>
        <translation>비용: 높은 값(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Cost: likely (KRW bn)</source>
        <translation>비용: 유력한 값(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Cost: low (KRW bn)</source>
        <translation>비용: 낮은 값(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Count</source>
        <translation>건수</translation>
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
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Create a plan in a projected CRS in metres and import the layers there.</source>
        <translation>미터 단위의 투영 좌표계로 계획 파일을 만든 뒤 레이어를 그 파일로 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Create a plan…</source>
        <translation>계획 파일 만들기…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Create candidate sites</source>
        <translation>후보지 생성</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Create it with the algorithm Create spatial index.</source>
        <translation>‘공간 인덱스 생성’ 알고리즘으로 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>Create plan</source>
        <translation>계획 파일 만들기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Create the plan again and import the rows there, which transforms them.</source>
        <translation>계획 파일을 새로 만든 뒤 행을 그 파일로 가져오십시오. 가져올 때 좌표가 변환됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Create the plan again and import the rows there.</source>
        <translation>계획 파일을 새로 만든 뒤 행을 그 파일로 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>Creates an empty plan with all its layers, styles, relations and a project.</source>
        <translation>레이어, 스타일, 관계, 프로젝트를 모두 갖춘 빈 계획 파일을 만듭니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Criteria of the site</source>
        <translation>후보지의 평가항목</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Criteria with their weights</source>
        <translation>평가항목과 가중치</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <location filename="../plugin/gui/item_models/lift_model.py"/>
        <source>Criterion</source>
        <translation>평가항목</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>Curve of {criterion}</source>
        <translation>{criterion}: 곡선</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>Curve over the histogram of the raw values</source>
        <translation>원값 분포 위의 가치함수 곡선</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Cut cells at the edge of the area</source>
        <translation>대상 구역 경계에서 셀 자르기</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Cut off by the outage of one circuit</source>
        <translation>1회선 고장 시 계통에서 분리됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Cut-off of sensitivities</source>
        <translation>민감도 하한</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Cut-offs of sensitivities</source>
        <translation>민감도 하한</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>DC lines of the case, which move the MW that it says and are never out: {count}</source>
        <translation>사례의 직류 송전선로(사례에 적힌 MW를 보내며 정지하지 않음): {count}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Daegu-Gyeongbuk</source>
        <translation>대경권</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Data</source>
        <translation>자료</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/table.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Data centres</source>
        <translation>데이터센터</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Data centres by operator</source>
        <translation>운영사별 데이터센터</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>Data centres or fabs, one for each feature, such as the data centres of a plan.</source>
        <translation>데이터센터 또는 반도체 공장입니다. 피처 하나가 시설 하나이며, 계획의 데이터센터 레이어도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Data centres: number</source>
        <translation>데이터센터: 개수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Data centres: power by what the MW mean</source>
        <translation>데이터센터: MW 기준별 전력</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Date of the data</source>
        <translation>자료의 날짜</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Decided by: {name}</source>
        <translation>값을 결정한 시설: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/hosting.py"/>
        <source>Declare at least one</source>
        <translation>하나 이상 정하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Declare at most {most}: one for each cut-off and load factor.</source>
        <translation>민감도 하한과 부하 배율을 조합한 조건을 {most}가지 이하로 정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Declare that the network has no edge. Without this or a table the base case is not complete.</source>
        <translation>계통에 경계가 없다고 정합니다. 이것도 표도 없으면 기준 계통이 완전하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Declares that the network has no exchange with what lies around it</source>
        <translation>주변 계통과 전력을 주고받지 않는 것으로 선언합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Delete all but one.</source>
        <translation>하나만 남기고 지우십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Delete and create it again in the DB Manager of QGIS, in the properties of the table.</source>
        <translation>QGIS의 DB 관리자에서 테이블 속성을 열어 인덱스를 지우고 다시 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>Delete one of them, or give them names that tell them apart or dates that follow each other.</source>
        <translation>하나를 지우거나, 구별되는 이름을 붙이거나, 이어지는 날짜를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Delete that row of gpkg_contents.</source>
        <translation>gpkg_contents에서 그 행을 지우십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Demand (MW)</source>
        <translation>수요(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Demand as entered (MW)</source>
        <translation>입력한 수요(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Demand in MW</source>
        <translation>수요(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Demand of regions (MW)</source>
        <translation>지역 수요(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Details</source>
        <translation>상세 정보</translation>
    </message>
    <message>
        <location filename="../plugin/gui/notifier.py"/>
        <source>Details…</source>
        <translation>자세히…</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Direct supply</source>
        <translation>직접 공급</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Discard the edits that the project keeps? This cannot be undone.</source>
        <translation>프로젝트에 저장된 수정값을 버리시겠습니까? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Discard…</source>
        <translation>버리기…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Dispatch of power plants</source>
        <translation>발전소 급전 규칙</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Distance in km that halves the access</source>
        <translation>접근성이 절반이 되는 거리(km)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Distance of duplicates (m)</source>
        <translation>중복으로 볼 거리(m)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Document (JSON)</source>
        <translation>모형 문서(JSON)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Draw it again, or convert it with the algorithm Multipart to singleparts or Centroids.</source>
        <translation>다시 그리거나, ‘멀티파트를 단일파트로’ 또는 ‘중심점’ 알고리즘으로 바꾸십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Draw it again, or set it to NULL.</source>
        <translation>다시 그리거나 NULL로 바꾸십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Draw it, or set it to NULL.</source>
        <translation>도형을 그리거나 NULL로 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/actions.py"/>
        <source>Draw the new feature in the map; layer: {layer}.</source>
        <translation>지도에 새 객체를 그리십시오. 레이어: {layer}.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Draw the place, or set it to unsited.</source>
        <translation>위치를 그리거나 unsited(입지 미정)로 바꾸십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>Draw them again, or delete them.</source>
        <translation>다시 그리거나 삭제하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>Drawing (*.svg)</source>
        <translation>벡터 그림(*.svg)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <location filename="../plugin/plan/checks/stored.py"/>
        <source>Drop them with the algorithm Drop M/Z values.</source>
        <translation>‘M/Z값 삭제’ 알고리즘으로 지우십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Duplicate Rings</source>
        <translation>고리가 중복됨</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Duplicates</source>
        <translation>중복</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Duration (s)</source>
        <translation>소요시간(초)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>E&amp;xport edits…</source>
        <translation>수정값 내보내기(&amp;X)…</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>EPSG:{code} is named in the table itself</source>
        <translation>표에 적힌 좌표계: EPSG:{code}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Each substation on the network whose load is unknown takes so much</source>
        <translation>계통에 연결되어 있고 부하를 모르는 변전소마다 이 값을 씁니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Earliest year: high</source>
        <translation>가장 이른 연도: 높은 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Earliest year: likely</source>
        <translation>가장 이른 연도: 유력한 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Earliest year: low</source>
        <translation>가장 이른 연도: 낮은 값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Edit in the form</source>
        <translation>양식에서 편집</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Edit the current feature in its form</source>
        <translation>현재 객체를 양식에서 편집합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/session.py"/>
        <source>Edit: {assumption}</source>
        <translation>수정: {assumption}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Edits</source>
        <translation>수정</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Edits of assumptions, as the assumptions page exports them; empty: those of the open project.</source>
        <translation>가정 화면에서 내보낸 수정 가정 파일입니다. 비우면 열려 있는 프로젝트의 가정을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/session.py"/>
        <source>Edits of {file}</source>
        <translation>파일의 수정값: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>Edits that are not saved yet were not checked: {layers}</source>
        <translation>아직 저장하지 않은 편집은 검사하지 않았습니다: {layers}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Effect</source>
        <translation>평가 반영 방식</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Electricity self-sufficiency (%)</source>
        <translation>전력자립도(%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Empty: rows that say no status are rejected.</source>
        <translation>비우면 상태가 없는 행을 거부합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Empty: the one that the file names. Where it names none, or one that cannot be true, the message lists those that fit.</source>
        <translation>비우면 파일에 적힌 좌표계를 씁니다. 적혀 있지 않거나 좌표와 맞지 않으면 맞는 좌표계를 메시지로 알려 줍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>Encoding CP949 (Korean Windows) detected: none is declared, and the text is not UTF-8</source>
        <translation>인코딩이 선언되어 있지 않고 글자가 UTF-8이 아니어서 CP949(한글 Windows)로 판별했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>Encoding {encoding} detected from the bytes; {file} says {declared}, which is unknown</source>
        <translation>{file}에 적힌 인코딩 {declared}(알 수 없는 이름) 대신 바이트를 보고 판별한 인코딩으로 읽었습니다: {encoding}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>Encoding {encoding} detected: none is declared</source>
        <translation>인코딩이 선언되어 있지 않아 판별했습니다: {encoding}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Ends of lines far from the substation they name</source>
        <translation>지정한 변전소에서 먼 선로 끝점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Ends of lines that meet nothing</source>
        <translation>아무것과도 만나지 않는 선로 끝점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Ends of lines that name no known substation</source>
        <translation>알려진 변전소를 가리키지 않는 선로 끝점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Ends of lines without a place</source>
        <translation>위치가 없는 선로 끝점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Energy in a year less own generation: high (GWh)</source>
        <translation>자가발전을 뺀 연간 전력량: 높은 값(GWh)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Energy in a year less own generation: likely (GWh)</source>
        <translation>자가발전을 뺀 연간 전력량: 유력한 값(GWh)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Energy in a year less own generation: low (GWh)</source>
        <translation>자가발전을 뺀 연간 전력량: 낮은 값(GWh)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Energy in a year: high (GWh)</source>
        <translation>연간 전력량: 높은 값(GWh)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Energy in a year: likely (GWh)</source>
        <translation>연간 전력량: 유력한 값(GWh)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Energy in a year: low (GWh)</source>
        <translation>연간 전력량: 낮은 값(GWh)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_figures.py"/>
        <source>Enter 0 MW or more.</source>
        <translation>0 MW 이상을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Enter a number above 0</source>
        <translation>0보다 큰 수를 입력하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Enter a number from {minimum:g} to {maximum:g}.</source>
        <translation>{minimum:g}부터 {maximum:g}까지의 수를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Enter a number of {minimum:g} or more.</source>
        <translation>{minimum:g} 이상의 수를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter a number, or leave it empty when it is not known.</source>
        <translation>숫자로 입력하고, 모르면 비워 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Enter a share from 0 to below 1, such as 0.1</source>
        <translation>0 이상 1 미만의 비율을 입력하십시오(예: 0.1)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter a value.</source>
        <translation>값을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter a whole number.</source>
        <translation>정수로 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter high, medium or low.</source>
        <translation>high(높음), medium(보통), low(낮음) 가운데 하나를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/dates.py"/>
        <source>Enter it as year-month-day: 2027-11-01.</source>
        <translation>2027-11-01처럼 연-월-일로 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter text, or leave it empty when it is not known.</source>
        <translation>글자로 입력하고, 모르면 비워 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter the amount, or leave it empty when it is not known.</source>
        <translation>양을 입력하고, 모르면 비워 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Enter the source (who published the data, and under what title), or map a column to it.</source>
        <translation>출처(펴낸 기관과 자료 이름)를 적거나, 출처 열을 대응시키십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter what it is, as its source says.</source>
        <translation>출처에 나온 대로 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Enter where it is from: title, date, address.</source>
        <translation>출처(제목, 날짜, 주소)를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/notifier.py"/>
        <source>Error report</source>
        <translation>오류 보고서</translation>
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
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>Excluded</source>
        <translation>배제</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Excluded by</source>
        <translation>배제 사유</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Excluded by {count} limits, so no single change is enough. If nothing excluded it, its rank would be {rank}.</source>
        <translation>배제조건 {count}개에 걸려 한 가지 변화만으로는 충분하지 않습니다. 배제되지 않는다면 {rank}위에 해당합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Excluded, and no single value would change that.</source>
        <translation>배제되었으며, 값 하나를 바꾸어 해결할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Excluded. If nothing excluded it, its rank would be {rank}.</source>
        <translation>배제되었습니다. 배제되지 않는다면 {rank}위에 해당합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Excluded: {reasons}</source>
        <translation>배제: {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Exclusion layers</source>
        <translation>배제 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Export edits</source>
        <translation>수정값 내보내기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Expression of the site</source>
        <translation>입지에 적용할 식</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>F&amp;ilter and sort</source>
        <translation>필터·정렬(&amp;I)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>F&amp;lash</source>
        <translation>깜박여 표시(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>F&amp;rom</source>
        <translation>시점(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>Facilities of which nobody says what their MW mean: {count}. Their range holds both readings, and there is no likely value.</source>
        <translation>MW의 기준이 밝혀지지 않은 시설: {count}곳. 범위에 두 가지 해석을 모두 담았으며 유력한 값은 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>Facilities whose load is not known</source>
        <translation>부하를 알 수 없는 시설 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>Facilities whose load is not known: {count}</source>
        <translation>부하를 알 수 없는 시설: {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>Facilities with loads</source>
        <translation>부하를 붙인 시설</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Features</source>
        <translation>객체</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>Features whose geometry cannot be used and was left out: {count}</source>
        <translation>도형을 쓸 수 없어 제외한 피처 수: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>Features with an invalid geometry, which was repaired for this: {count}</source>
        <translation>도형이 올바르지 않아 이번 작업에서만 고쳐 쓴 피처 수: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Fi&amp;gures:</source>
        <translation>수치(&amp;G):</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Field map</source>
        <translation>열 대응표</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>Field map: {rows}</source>
        <translation>열 대응표: {rows}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dbf.py"/>
        <source>Field names were cut within a character, which is left out: {fields}</source>
        <translation>글자 중간에서 잘린 필드 이름이 있어 그 글자를 뺐습니다: {fields}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Field that is taken</source>
        <translation>사용할 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Field that tells whether direct supply is legal</source>
        <translation>직접 공급의 적법 여부 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Field with existing contract power (MW)</source>
        <translation>기존 계약전력 필드(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Field with own generation (MW)</source>
        <translation>자가발전 필드(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>Field with the PUE</source>
        <translation>PUE 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Field with the announced year</source>
        <translation>발표 연도 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Field with the codes of regions</source>
        <translation>지역 코드 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Field with the demand (MW)</source>
        <translation>수요 필드(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Field with the electricity self-sufficiency (%)</source>
        <translation>전력자립도 필드(%)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Field with the headroom of the substation (MW)</source>
        <translation>변전소 여유용량 필드(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Field with the largest unit (MW)</source>
        <translation>최대 발전기 필드(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Field with the name of the bus</source>
        <translation>모선 이름 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Field with the names of the buses</source>
        <translation>모선 이름 필드</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Field with the number of the bus</source>
        <translation>모선 번호 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Field with the numbers of the buses</source>
        <translation>모선 번호 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>Field with the output of own generation (GWh a year)</source>
        <translation>자가발전량 필드(연간 GWh)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Field with what the MW mean</source>
        <translation>MW의 의미를 적은 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Fields of the power plants</source>
        <translation>발전소 레이어의 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Fields of the substations</source>
        <translation>변전소 레이어의 필드</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Fields of the transmission lines</source>
        <translation>송전선로 레이어의 필드</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/asset_list.py"/>
        <source>Figure</source>
        <translation>수치</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>Figures</source>
        <translation>수치</translation>
    </message>
    <message>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>Figures as a whole, not in the totals</source>
        <translation>전체 단위 수치(합계에 넣지 않음)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Figures of components</source>
        <translation>세부사업 수치</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>Figures of different basis, and MW of different meaning, are not added and not compared.</source>
        <translation>근거가 다른 수치와 뜻이 다른 MW는 더하거나 비교하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/relations.py"/>
        <source>Figures of the component</source>
        <translation>이 세부사업의 수치</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Fill in by hand what a plan does not know, to practise with it</source>
        <translation>계획 파일에 없는 값을 직접 채워 실습에 사용합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>Fill in one of them only.</source>
        <translation>그중 하나만 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Filter by kind</source>
        <translation>종류로 거르기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Filter by layer</source>
        <translation>레이어로 거르기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Filter by status</source>
        <translation>상태로 거르기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Filter by voltage</source>
        <translation>전압으로 거르기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Filter of the features</source>
        <translation>대상 객체의 조건</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Find &amp;sites</source>
        <translation>입지 찾기(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/location.py"/>
        <source>Find out in which CRS the coordinates are (in Korea often EPSG:5186, 5187, 5179, 5174 or 4326), set it in the layer's properties, then run again.</source>
        <translation>좌표가 실제로 어떤 좌표계인지 확인해(한국에서는 주로 EPSG:5186, 5187, 5179, 5174, 4326) 레이어 속성에서 지정한 뒤 다시 실행하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_component.py"/>
        <source>Find sites for it, or draw its outline.</source>
        <translation>입지를 찾거나 경계를 그리십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Find sites with the siting model that fits</source>
        <translation>알맞은 입지평가 모형으로 입지를 찾습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Finding</source>
        <translation>점검 항목</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Findings</source>
        <translation>지적 사항</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>Finds from which substation sites can be supplied, at what cost, and from when.</source>
        <translation>입지마다 어느 변전소에서, 얼마의 비용으로, 언제부터 전력을 공급받을 수 있는지 찾습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>Finds how much more load each bus can take before a line or a transformer is full.</source>
        <translation>선로나 변압기가 가득 차기 전까지 모선마다 부하를 얼마나 더 받을 수 있는지 계산합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Firms</source>
        <translation>입주업체 수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Flash</source>
        <translation>깜박이기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Flash selection</source>
        <translation>선택 객체 깜박이기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Flash what is chosen on the map</source>
        <translation>선택한 항목을 지도에서 깜박여 표시합니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Flow (MW, modelled)</source>
        <translation>조류(MW, 모형 계산)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Flows across the boundary of the study area are not declared</source>
        <translation>검토 구역 경계의 조류가 입력되지 않았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>Flows and loadings are modelled: DC power flow without losses.</source>
        <translation>조류와 이용률은 모형으로 계산한 값입니다(손실을 뺀 직류 조류계산).</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Flows at the edge that are not declared</source>
        <translation>입력되지 않은 경계 조류</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>Folder of your own siting models and assumptions</source>
        <translation>내 입지평가 모형과 가정의 폴더</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>For a table without geometry; empty: found by its name.</source>
        <translation>도형이 없는 표에 씁니다. 비우면 이름으로 찾습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>For how many of the best options of each site routes over the cost raster are looked for.</source>
        <translation>입지마다 상위 몇 개의 대안에 대해 비용 래스터 위의 경로를 찾을지 정합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>From</source>
        <translation>기점</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>From (date)</source>
        <translation>적용 시작일</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Gain possible at most</source>
        <translation>오를 수 있는 최대 점수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Gain when it is settled at its best</source>
        <translation>최선으로 확정될 때 오르는 점수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Gangwon (special)</source>
        <translation>강원(3특)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Generation (MW)</source>
        <translation>발전(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>GeoPackages (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Geometries of another kind</source>
        <translation>종류가 다른 도형</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Geometries that are not valid</source>
        <translation>올바르지 않은 도형</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>Geometry was taken from the column {field}</source>
        <translation>{field} 열에서 도형을 가져왔습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Gimhae</source>
        <translation>김해</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>Give 1 or more circuits for rows from 0 to {last}.</source>
        <translation>0~{last}번 행에 1 이상의 회선 수를 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <location filename="../plugin/studies/hosting_case.py"/>
        <source>Give a file that holds mpc.baseMVA, mpc.bus, mpc.gen and mpc.branch.</source>
        <translation>mpc.baseMVA, mpc.bus, mpc.gen, mpc.branch가 들어 있는 파일을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>Give a size above 0</source>
        <translation>0보다 큰 값을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/joining.py"/>
        <source>Give a smaller one, and check that the coordinates are in metres.</source>
        <translation>더 짧은 거리를 지정하고 좌표 단위가 미터인지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/session.py"/>
        <source>Give a value between these bounds.</source>
        <translation>이 범위 안의 값을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>Give a whole case file of version 2.</source>
        <translation>버전 2의 온전한 케이스 파일을 지정하십시오.</translation>
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
        <location filename="../plugin/plan/checks/references.py"/>
        <source>Give each feature an identifier of its own.</source>
        <translation>객체마다 다른 식별자를 부여하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>Give each load a place of its own.</source>
        <translation>부하마다 서로 다른 순번을 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting.py"/>
        <source>Give ids as the result of all buses has them, or the numbers of a case.</source>
        <translation>모든 모선을 검토한 결과에 나오는 ID나 사례의 모선 번호를 적으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>Give low, likely and high so that each is at least the one before.</source>
        <translation>낮음, 중간, 높음이 차례로 같거나 커지도록 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>Give one distance in metres for all layers, or one for each: 100; 250</source>
        <translation>모든 레이어에 적용할 거리(m) 하나를 쓰거나 레이어마다 하나씩 쓰십시오. 예: 100; 250</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_figures.py"/>
        <source>Give one number for each code, such as: 26 = 1200; 48 = 900</source>
        <translation>코드마다 숫자 하나를 적으십시오. 보기: 26 = 1200; 48 = 900</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>Give one such as UTF-8, CP949 or UTF-16, or leave it empty to have it detected.</source>
        <translation>UTF-8, CP949, UTF-16 등을 입력하거나, 자동으로 판별하도록 비워 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>Give one value per load, NaN where it is not known.</source>
        <translation>부하마다 값을 하나씩 주고, 모르면 NaN으로 두십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>Give rows and columns.</source>
        <translation>행과 열로 된 래스터를 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_cost.py"/>
        <source>Give the MVA that one circuit carries.</source>
        <translation>1회선이 보낼 수 있는 MVA를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Give the curve two different ends</source>
        <translation>곡선의 양 끝에 서로 다른 값을 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_edits.py"/>
        <source>Give the lower end first, or take one of them away</source>
        <translation>하한을 상한보다 작게 하거나 둘 중 하나를 비우십시오</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Give three cells for each row; a cell may be empty.</source>
        <translation>행마다 세 칸을 적으십시오. 칸은 비어 있어도 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/weights.py"/>
        <source>Give weights of 0 or more, at least one above 0</source>
        <translation>가중치는 0 이상으로 하고 하나 이상은 0보다 크게 하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>Give whole numbers in two columns, row and column.</source>
        <translation>행과 열 두 열에 정수를 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Given</source>
        <translation>자료의 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Grid</source>
        <translation>계통</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>Grid connection</source>
        <translation>수전 연결</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Grid connection…</source>
        <translation>수전 연결…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Grid model (check and build)</source>
        <translation>계통 모형(점검·작성)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/power.py"/>
        <source>Grid st&amp;udy</source>
        <translation>계통 검토(&amp;U)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>Grid-impact scorecard</source>
        <translation>전력계통영향평가 점수표</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <source>Group</source>
        <translation>분류</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Group of the criterion</source>
        <translation>평가항목의 항목군</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Halved every</source>
        <translation>반감 간격</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>Hard limit: {reason}</source>
        <translation>배제조건: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Headroom (MW)</source>
        <translation>여유용량(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Headroom for this demand</source>
        <translation>이 수요에 대한 여유용량</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Headroom is not known at any of the {count} substations in reach, so nothing can be shared. Enter what is known of it in the plan, or an explicit assumption.</source>
        <translation>탐색 거리 안의 변전소 {count}곳 모두 여유용량을 알 수 없어 배분할 수 없습니다. 아는 값을 계획에 입력하거나 명시적 가정을 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Headroom is not known at {count} of {all} substations in reach: they serve nobody.</source>
        <translation>탐색 거리 안의 변전소 {all}곳 중 {count}곳은 여유용량을 알 수 없어 공급에서 제외했습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>Headroom is not known at {count} of {all} substations; years that rest on it are wide.</source>
        <translation>변전소 {all}개 중 {count}개는 여유용량을 알 수 없어 관련 연도의 범위가 넓습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Headroom of existing substations by its basis</source>
        <translation>운영 중 변전소의 근거별 여유용량</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Headroom taken by</source>
        <translation>여유용량을 차지한 부하</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Headway (min)</source>
        <translation>배차간격(분)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Held against the sites of which no year is announced; empty: none.</source>
        <translation>발표한 연도가 없는 입지에 적용합니다. 비우면 적용하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Hexagon: distance from flat side to flat side. Square: side. In metres.</source>
        <translation>육각형은 마주 보는 두 변 사이의 거리, 정사각형은 한 변의 길이입니다(단위: m).</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>High</source>
        <translation>높음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>High is a lower bound (1: yes)</source>
        <translation>최대값이 하한임(1: 예)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>Histogram of the scores</source>
        <translation>점수 분포</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Holds the coordinates</source>
        <translation>위치를 정하는 좌표 열</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Hole lies outside shell</source>
        <translation>구멍이 바깥 경계 밖에 있음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Holes are nested</source>
        <translation>구멍이 겹쳐 있음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>Honam</source>
        <translation>호남권</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>Hosting capacity</source>
        <translation>수용가능용량</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Hosting capacity (modelled)</source>
        <translation>수용가능용량(모형 계산)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Hosting capacity is not computable on islands where something is missing, buses: {count}</source>
        <translation>자료가 부족한 분리 계통에서는 수용가능용량을 계산할 수 없습니다. 모선: {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Hosting capacity is not computable.</source>
        <translation>수용가능용량을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Hosting capacity of substations</source>
        <translation>변전소의 수용가능용량</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Hosting capacity, buses with an answer: {count} of {all}; study cases: {cases}</source>
        <translation>수용가능용량 결과가 있는 모선: 전체 {all}개 중 {count}개, 검토 조건: {cases}가지</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_results_form.py"/>
        <source>Hosting capacity, modelled</source>
        <translation>수용가능용량(모형 계산)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Hosting capacity: high (MW)</source>
        <translation>수용가능용량: 최대(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Hosting capacity: low (MW)</source>
        <translation>수용가능용량: 최소(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>How a raw value becomes a utility from 0 to 1</source>
        <translation>원값을 0~1의 효용으로 바꾸는 방법</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>How far a substation may be, in a straight line.</source>
        <translation>변전소까지 허용하는 직선거리입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>How far apart two features of one name are still the same.</source>
        <translation>이름이 같은 두 객체를 같은 것으로 볼 최대 거리입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>How it is measured</source>
        <translation>측정 방법</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>How long an assignment that serves most MW is looked for; most are found at once.</source>
        <translation>가장 많은 MW를 공급하는 배정을 찾는 시간입니다. 대부분 바로 찾습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>How many sites count as the best</source>
        <translation>상위 몇 곳까지를 목표로 할지 정합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>How many times as much a metre of line costs to lay in a cell than elsewhere, in the first band. Cells below 0 and without data are barriers. With it the best options follow the cheapest way: it has one length, without a range, and a line costs as many times as much as each cell says, with the range of the costs per km alone. Without it, and where the raster is too fine for the distance, routes are straight lines times a detour factor. A way round barriers is looked for as far beyond the places as twice the distance between them, where the raster is not too fine for that.</source>
        <translation>첫째 밴드의 셀 값은 그 셀에서 선로 1 m의 비용이 다른 곳의 몇 배인지를 뜻합니다. 0보다 작거나 자료가 없는 셀은 지날 수 없습니다. 이 래스터가 있으면 상위 대안의 경로는 비용이 가장 적은 길을 따릅니다. 길이는 범위 없는 한 값이고, 선로 비용은 셀마다 그 배수만큼 들며 범위는 km당 단가에서만 나옵니다. 래스터가 없거나 거리에 비해 너무 촘촘하면 직선거리에 우회율을 곱합니다. 장애물을 돌아가는 길은 두 지점 사이 거리의 두 배까지 벗어나 찾으며, 래스터가 너무 촘촘하면 그보다 좁게 찾습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>How near a line's end must be to a substation where it names none; empty: as assumed.</source>
        <translation>변전소가 적혀 있지 않은 선로 끝점을 변전소에 연결하는 거리입니다. 비워 두면 가정값을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>How scores are made</source>
        <translation>점수 산정 방법</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>How sure</source>
        <translation>확실성</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>How the result came about: model, weights, layers, filters, versions.</source>
        <translation>결과가 나온 과정을 담은 파일입니다(모형, 가중치, 레이어, 필터, 버전).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>How to mend it</source>
        <translation>고치는 방법</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>How utilities become a score</source>
        <translation>효용을 점수로 종합하는 방법</translation>
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
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>IT load</source>
        <translation>IT 부하</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>IT load and contract power are never added</source>
        <translation>IT 부하와 계약전력은 서로 더하지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>IT load times the PUE is the load on the grid, and that over the power factor is contract power; a figure of contract power is read the other way round. Energy is the load on the grid times a load factor; water goes by the cooling. When nobody says what the MW mean, both readings are computed: the result is their widest range, and no value in it is likely.

Own generation is taken off only where direct supply is legal: its output off the energy, and what remains without its largest unit off contract power. Otherwise it is sold to the market. CO2 is that of all energy as if it came from the grid.

Every figure is modelled from assumptions, which the log lists. Ranges are the widest: all that is uncertain goes the same way at once. For fabs no published load was found, and plot and jobs are not known.</source>
        <translation>IT 부하에 PUE를 곱하면 계통 부하이고, 이를 역률로 나누면 계약전력입니다. 계약전력으로 발표된 값은 거꾸로 계산합니다. 전력량은 계통 부하에 부하율을 곱한 값이고, 물은 냉각 방식에 따라 다릅니다. MW의 기준이 밝혀지지 않으면 두 가지로 모두 계산하며, 결과는 둘을 합한 가장 넓은 범위이고 유력한 값은 없습니다.

자가발전은 직접 공급이 적법한 곳에서만 뺍니다. 발전량은 전력량에서, 최대 발전기를 뺀 나머지 용량은 계약전력에서 뺍니다. 그 밖에는 시장에 판매하는 것으로 봅니다. CO2는 모든 전력량을 계통에서 받는다고 보고 계산한 값입니다.

모든 값은 가정에서 산출한 것이며, 사용한 가정은 로그에 나옵니다. 범위는 불확실한 것이 모두 같은 쪽으로 치우칠 때의 가장 넓은 범위입니다. 반도체 공장은 발표된 부하를 찾지 못했고, 부지와 일자리는 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>IT load {amount} MW</source>
        <translation>IT 부하 {amount} MW</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>IT load: high (MW)</source>
        <translation>IT 부하: 높은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>IT load: likely (MW)</source>
        <translation>IT 부하: 유력한 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>IT load: low (MW)</source>
        <translation>IT 부하: 낮은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/processing/check_form.py"/>
        <source>Identifier</source>
        <translation>식별자</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Identifier in the plan</source>
        <translation>계획 파일의 식별자</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Identifier of the row</source>
        <translation>행의 ID</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Identifier of the sites</source>
        <translation>입지 식별자</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Identifiers that are there twice</source>
        <translation>중복된 ID</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Ids of substations or buses, or numbers of a case, such as: 4; 7. Empty: all.</source>
        <translation>변전소나 모선의 ID 또는 사례의 모선 번호입니다. 보기: 4; 7. 비워 두면 모두 검토합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Import assets</source>
        <translation>자산 가져오기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Import assets…</source>
        <translation>자산 가져오기…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Import edits</source>
        <translation>수정값 가져오기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>Import it again with the right encoding, in Korea CP949 or UTF-8, or correct the text.</source>
        <translation>올바른 인코딩(한국에서는 CP949 또는 UTF-8)으로 다시 가져오거나 글자를 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/store.py"/>
        <source>Import it again.</source>
        <translation>다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/documents.py"/>
        <source>Import the siting model again, or delete the row.</source>
        <translation>입지평가 모형을 다시 가져오거나 그 행을 지우십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>In an island that cannot be balanced: {count} of {total} buses</source>
        <translation>수급을 맞출 수 없는 분리 계통에 속한 모선: 전체 {total}곳 중 {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>In the report, {words}</source>
        <translation>보고서에 쓰인 용어 — {words}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <source>In use</source>
        <translation>적용값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
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
        <location filename="../plugin/plan/assumptions.py"/>
        <source>Install the plugin again.</source>
        <translation>플러그인을 다시 설치하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Interior is disconnected</source>
        <translation>내부가 끊겨 있음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Internet exchanges and cable landings</source>
        <translation>인터넷교환노드·해저케이블 육양국</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Invalid geometries</source>
        <translation>유효하지 않은 도형</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Island (1: the largest)</source>
        <translation>분리 계통 번호(1: 가장 큼)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Islands beside the largest part</source>
        <translation>가장 큰 계통에서 분리된 계통</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Islands that are short of generation</source>
        <translation>발전이 모자라는 분리 계통</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Islands with too much inflow</source>
        <translation>유입이 지나치게 많은 분리 계통</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/dates.py"/>
        <source>It closes before it opens</source>
        <translation>운영 종료일이 운영 개시일보다 빠릅니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/dates.py"/>
        <source>It ends before it begins</source>
        <translation>시작하기 전에 끝납니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>It has the name, the kind and the place of {twin}</source>
        <translation>이름, 종류, 위치가 같은 객체가 있습니다: {twin}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>It has {count} parts that do not join; the layer holds features of one part</source>
        <translation>이어지지 않는 {count}개 부분으로 되어 있습니다. 레이어에는 한 부분으로 된 도형만 들어갑니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>It has {count}; correct the band in the siting model.</source>
        <translation>이 래스터의 밴드는 {count}개입니다. 입지평가 모형에서 밴드 번호를 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>It has: {columns}.</source>
        <translation>있는 열: {columns}.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>It has: {known}. Choose one of them.</source>
        <translation>있는 것: {known}. 이 중에서 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <location filename="../plugin/studies/grid_connection.py"/>
        <source>It has: {known}. Correct the name or choose another layer.</source>
        <translation>있는 필드: {known}. 필드 이름을 고치거나 다른 레이어를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>It has: {names}. A fixed text stands in single quotes: 'text'.</source>
        <translation>있는 열: {names}. 고정값은 작은따옴표로 감쌉니다: '값'.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/references.py"/>
        <source>It is a part of itself: {column} leads back to it</source>
        <translation>자기 자신의 일부로 되어 있습니다. {column} 열을 따라가면 자신으로 돌아옵니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>It is being scored.</source>
        <translation>평가하는 중입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It is in the plan already, as {id}</source>
        <translation>계획 파일에 이미 있습니다: {id}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dates.py"/>
        <source>It is not clear which part is the year, the month and the day; write it as 2024-05-31</source>
        <translation>어느 부분이 연·월·일인지 분명하지 않습니다. 2024-05-31처럼 적으십시오</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>It is not sited yet; find sites for it first.</source>
        <translation>입지가 아직 정해지지 않았습니다. 먼저 입지를 찾으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>It is proven that no other assignment serves more MW.</source>
        <translation>이보다 많은 MW를 공급하는 배정은 없음이 증명되었습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>It is sited already; score it as it stands.</source>
        <translation>입지가 이미 확정되었습니다. 현재 입지를 평가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>It lies outside the area for which {crs} is made</source>
        <translation>{crs} 좌표계의 사용 지역 밖에 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>It lies {distance} km from everything else in the plan</source>
        <translation>계획 파일의 다른 객체와 모두 {distance}km 이상 떨어져 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It looks like row {row}, {name}, and says otherwise in {columns}; it is stored as a feature of its own. Please confirm that these are two.</source>
        <translation>{row}행({name})과 같아 보이지만 값이 다른 열이 있습니다: {columns}. 별개의 시설로 저장하니, 서로 다른 시설이 맞는지 확인해 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It looks like {id} of the plan, as row {row}, {name}, does, and says otherwise in {columns}; it was not stored. Please confirm that it is there already.</source>
        <translation>{row}행({name})과 함께 계획 파일의 {id} 시설로 보이지만 값이 다른 열이 있습니다: {columns}. 저장하지 않았으니, 이미 있는 시설이 맞는지 확인해 주십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It looks like {id} of the plan, as row {row}, {name}, does, and says otherwise in {columns}; one feature cannot become both. Give each an identifier of the plan, or compare by nothing.</source>
        <translation>{row}행({name})과 함께 계획 파일의 {id} 시설로 보이지만 값이 다른 열이 있습니다: {columns}. 시설 하나에 두 값을 저장할 수 없습니다. 행마다 계획 파일의 식별자를 적거나, ‘중복의 기준’을 none으로 고르십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <location filename="../plugin/plan/read_only.py"/>
        <source>It may be damaged or not fully copied; use a backup or copy it again.</source>
        <translation>파일이 손상되었거나 복사가 덜 되었을 수 있습니다. 백업 파일을 쓰거나 다시 복사하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>It may be damaged, not fully copied, or of a format that QGIS does not know. Add it to QGIS to see; copy or download it again.</source>
        <translation>손상되었거나 복사가 끝나지 않았거나 QGIS가 모르는 형식일 수 있습니다. QGIS에 추가해 확인하고, 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>It may have been moved or renamed: choose it again.</source>
        <translation>옮겨졌거나 이름이 바뀌었을 수 있습니다. 다시 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>It may have been moved or renamed; choose a layer of the project or an existing file.</source>
        <translation>옮겨졌거나 이름이 바뀌었을 수 있습니다. 프로젝트의 레이어나 실제로 있는 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It repeats an earlier row of the same data: {row}</source>
        <translation>같은 자료의 앞선 행과 겹칩니다: {row}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It says no kind; map a column to it, or choose a kind for rows without one: {allowed}</source>
        <translation>종류가 없습니다. 종류 열을 대응시키거나 ‘종류가 없는 행의 종류’를 고르십시오: {allowed}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It says no status; map a column to it, or choose a status for rows without one</source>
        <translation>상태가 없습니다. 상태 열을 대응시키거나 ‘상태가 없는 행의 상태’를 고르십시오</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>It was in the plan already, as {id}; what the data says replaced what the plan said</source>
        <translation>계획 파일에 이미 있어({id}), 계획 파일의 내용을 자료의 내용으로 바꾸었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>It was probably not fully copied or downloaded; copy it again.</source>
        <translation>복사나 내려받기가 끝나지 않은 것 같습니다. 다시 복사하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Item</source>
        <translation>항목 ID</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>Items of the grid-impact scorecard</source>
        <translation>전력계통영향평가 점수표의 항목</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Items that rest on an assumption</source>
        <translation>가정에 따른 항목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Its columns are not those of the layer: {columns}</source>
        <translation>파일의 열이 레이어의 필드와 다릅니다: {columns}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/power_layers.py"/>
        <source>Its columns are: {known}.</source>
        <translation>계획 파일의 열: {known}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>Its kind does not say what is to be built. Choose another kind in its form.</source>
        <translation>종류만으로는 무엇을 짓는지 알 수 없습니다. 입력 양식에서 다른 종류를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>Its source is no web address.</source>
        <translation>출처가 웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
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
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Jobs</source>
        <translation>고용 인원</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Joins substations, lines and plants to a grid, lists what is wrong, and loads its lines.</source>
        <translation>변전소·송전선로·발전소를 이어 계통을 만들고, 잘못된 점을 나열하고, 선로별 조류를 계산합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>KATEC, the grid of Korean navigation data, is in no register; it was read by the definition that Korean services use. Places may be off by up to 10 m</source>
        <translation>KATEC(내비게이션 자료의 좌표계)은 공인된 코드가 없어, 국내 서비스에서 널리 쓰는 정의로 읽었습니다. 위치가 10m까지 어긋날 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>KRW bn</source>
        <translation>십억 원</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>KRW bn/km</source>
        <translation>십억 원/km</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/connections.py"/>
        <source>KRW {cost} bn, {year}</source>
        <translation>{cost}십억 원, {year}년</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>KRW/m²</source>
        <translation>원/m²</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>Keep one of the rows.</source>
        <translation>한 행만 남기십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Keep one of the two</source>
        <translation>둘 중 하나만 남기십시오</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Keep {count} edits and discard all others? This cannot be undone.</source>
        <translation>수정값 {count}건을 남기고 나머지는 버리시겠습니까? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Keep {count}…</source>
        <translation>{count}건 남기기…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/asset_list.py"/>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Kind of facility</source>
        <translation>시설 종류</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Kind of hall</source>
        <translation>전산실 종류</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Kind of rows without one</source>
        <translation>종류가 없는 행의 종류</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>Kind of the value function</source>
        <translation>가치함수의 종류</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>Known</source>
        <translation>충족도</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Known items</source>
        <translation>점수를 아는 항목 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Known points</source>
        <translation>알고 있는 점수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Land use</source>
        <translation>토지이용</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>Language</source>
        <translation>언어</translation>
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
        <location filename="../plugin/gui/options.ui"/>
        <source>Language of the plugin</source>
        <translation>플러그인 언어</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Largest load looked for (MW)</source>
        <translation>탐색할 최대 부하(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>Largest value of the hard limit</source>
        <translation>배제조건의 상한</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <location filename="../plugin/gui/item_models/asset_list.py"/>
        <location filename="../plugin/processing/check_form.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Layer</source>
        <translation>레이어</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Layer of the asset</source>
        <translation>해당 시설의 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Layer of the plan</source>
        <translation>계획 파일의 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Layer of the sites</source>
        <translation>입지 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>Layer that is measured</source>
        <translation>측정 대상 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Layer with the places of the buses</source>
        <translation>모선 위치 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Layers and classes shown in the map</source>
        <translation>지도에 표시할 레이어와 분류</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Least points of the item</source>
        <translation>항목의 최저 배점</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>Least value of the hard limit</source>
        <translation>배제조건의 하한</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>Leave the parameter ENCODING empty to have it detected, or set another one.</source>
        <translation>자동으로 판별하도록 매개변수 ENCODING을 비워 두거나 다른 인코딩을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Left (MW)</source>
        <translation>남은 여유용량(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Left out (MW)</source>
        <translation>미공급(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>Left out because they are still planned though their year is over before work begins: {count} substations and lines. Correct their status or their date.</source>
        <translation>착수 전에 준공 연도가 지났는데도 계획 상태여서 제외한 변전소와 송전선로: {count}. 상태나 날짜를 바로잡으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Left out, as only their position is known: {count}.</source>
        <translation>위치만 알려져 제외한 것: {count}개.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Left out, as they contain parts that are counted: {count}.</source>
        <translation>이미 집계한 부분을 포함하여 제외한 시설 수: {count}.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/layout.py"/>
        <source>Legend</source>
        <translation>범례</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Length (km)</source>
        <translation>길이(km)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Length of the line in km</source>
        <translation>선로 길이(km)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Lengths are the stored ones; measured in the plan's projection, for want of one: {count}.</source>
        <translation>길이는 저장된 값을 씁니다. 저장된 값이 없어 계획의 투영 좌표에서 잰 것: {count}개.</translation>
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
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Let the selected features flash in the map</source>
        <translation>선택한 객체를 지도에서 깜박입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Level</source>
        <translation>행정구역 단위</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Licence</source>
        <translation>이용 조건</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>Likely</source>
        <translation>중간</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>Limit of {criterion}</source>
        <translation>{criterion}: 배제조건</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>Limit of {criterion} off</source>
        <translation>{criterion}: 배제조건 끄기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>Limit of {criterion} on</source>
        <translation>{criterion}: 배제조건 켜기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Limit: {limit}</source>
        <translation>배제조건 기준: {limit}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Limited by</source>
        <translation>한계 설비</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Limited by a monitored line</source>
        <translation>감시 대상 선로의 용량으로 제한됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/inspector/inspection_html.py"/>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>Limits that nobody checked; any of them may exclude the site</source>
        <translation>확인하지 못한 배제조건(어느 것이든 후보지를 배제할 수 있음)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Line</source>
        <translation>선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Line or transformers</source>
        <translation>선로 또는 변압기</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Lines and transformers of a lower voltage at either end limit nothing.</source>
        <translation>한쪽 끝이라도 전압이 이보다 낮은 선로와 변압기는 한계로 치지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Lines are joined to substations by ids, else by position. Lines of another voltage than their substation's end behind transformers. Circuits, reactances and ratings that are not in the data are assumed by voltage; the tables say so column by column. Islands, loose ends, duplicates and unknown values are listed; the rest goes on. A substation at which no line ends has no network, and nothing flows there.

The base case takes published peak loads first and shares the demand of regions among the other substations. Flows are computed only where every load is known, the flows at the edge are declared, and each island has what it needs. All flows are modelled: DC power flow without losses and voltages. The log lists what is missing for a study case of hosting capacity, and every assumption.</source>
        <translation>선로는 ID로 변전소에 연결하고, ID가 없으면 위치로 연결합니다. 변전소와 전압이 다른 선로는 변압기를 거쳐 연결합니다. 자료에 없는 회선 수·리액턴스·정격용량은 전압에 따라 가정하며, 표의 열마다 근거를 밝힙니다. 분리 계통, 끊긴 끝점, 중복, 모르는 값은 목록으로 알리고 나머지는 계속 처리합니다. 선로가 닿지 않는 변전소는 계통에 연결되지 않은 것으로 보며 조류를 계산하지 않습니다.

기준 계통은 발표된 최대부하를 먼저 쓰고, 지역 수요의 나머지를 다른 변전소에 나눕니다. 모든 부하를 알고, 경계의 조류가 입력되고, 분리 계통마다 필요한 만큼 공급될 때만 조류를 계산합니다. 조류는 모두 모형으로 계산한 값으로, 손실과 전압을 고려하지 않은 직류 조류계산입니다. 수용가능용량 검토에 부족한 자료와 사용한 가정은 모두 로그에 나옵니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Lines by mode</source>
        <translation>수단별 노선 길이</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines of a higher voltage than their substation</source>
        <translation>변전소보다 전압이 높은 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines of unknown voltage</source>
        <translation>전압을 모르는 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines that may be there twice</source>
        <translation>중복일 수 있는 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines whose circuits are assumed</source>
        <translation>회선 수를 가정한 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines whose length is that of the drawing</source>
        <translation>도면상 길이를 쓴 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines with both ends at one place</source>
        <translation>양 끝이 같은 곳에 있는 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines without a length</source>
        <translation>길이가 없는 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines without a line type</source>
        <translation>해당 유형이 없는 선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Lines without a second way</source>
        <translation>우회 경로가 없는 선로</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>Lists what is wrong or unlikely in a plan, and how to mend it.</source>
        <translation>계획 파일에서 틀렸거나 의심스러운 점과 고치는 방법을 보여 줍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Load &amp;where unknown:</source>
        <translation>부하 미상 변전소(&amp;W):</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Load (MW)</source>
        <translation>부하(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Load and generation of the island are not balanced</source>
        <translation>해당 분리 계통의 부하와 발전이 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Load factors</source>
        <translation>부하 배율</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>Load of facilities</source>
        <translation>시설 부하</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Load on the grid: high (MW)</source>
        <translation>계통 부하: 높은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Load on the grid: likely (MW)</source>
        <translation>계통 부하: 유력한 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Load on the grid: low (MW)</source>
        <translation>계통 부하: 낮은 값(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Load unknown: {count} of {total} substations</source>
        <translation>부하를 모르는 변전소: 전체 {total}곳 중 {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Loaded more: {worse}; loaded less: {better}</source>
        <translation>부하율 상승 {worse}개, 하락 {better}개</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Loading (%, modelled)</source>
        <translation>이용률(%, 모형 계산)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Loading (modelled)</source>
        <translation>부하율(모형 산출값)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Loading before, modelled</source>
        <translation>이전 부하율, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Loading now, modelled</source>
        <translation>현재 부하율, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Loading of &amp;lines</source>
        <translation>선로 부하율(&amp;L)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_results_form.py"/>
        <source>Loading of lines, modelled</source>
        <translation>선로 이용률(모형 계산)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Loading, modelled</source>
        <translation>부하율, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>Loads and their substations</source>
        <translation>부하와 공급 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Loads connected here</source>
        <translation>여기에 연결된 부하 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>Loads may be served in part</source>
        <translation>일부 공급 허용</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>Loads of 10 MW and more need a grid-impact assessment in Korea: 100 points, and 70 to pass. What earns points within an item is not published, so an item of which nothing is known stands at its worst and at its best. The result is a range: it passes, fails, or is undecided, with the margin and what would lift it. Enter what you know of items as points or, marked as an assumption, as a share.

The rules are a published draft that criteria announced on 2025-11-28 supersede; their points are not known. This is screening, not the official result; even 70 points only let a case go before the power policy council, which decides.</source>
        <translation>우리나라에서 10 MW 이상의 부하는 전력계통영향평가를 받으며, 100점 만점에 70점이 통과 기준입니다. 항목 안의 세부 배점은 공표되지 않았으므로 알려진 것이 없는 항목은 최저점과 최고점으로 둡니다. 결과는 점수 범위이며 통과, 미통과, 미정 중 하나와 통과 기준과의 차이, 점수를 올릴 수 있는 항목을 알려 줍니다. 항목에 대해 아는 것을 점수로 입력하거나, 가정으로 표시되는 비율로 입력하십시오.

기준은 공개된 제정안이며 2025-11-28에 발표된 기준으로 대체되었고 그 배점은 알려지지 않았습니다. 이것은 예비 검토이며 공식 결과가 아닙니다. 70점 이상이어도 전력정책심의회에 상정할 수 있을 뿐이며 결정은 심의회가 합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Loads served: {low} at low contract power, {likely} at the likely, {high} at the high.</source>
        <translation>공급되는 부하: 계약전력이 낮은 값일 때 {low}개, 유력한 값일 때 {likely}개, 높은 값일 때 {high}개.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Loads that are parts of other loads of the layer: {count}. Their MW count twice; choose the wholes or their parts.</source>
        <translation>레이어의 다른 부하에 속하는 부하: {count}개. MW가 이중으로 계산되므로 전체와 부분 중 하나만 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Loads that have it in reach</source>
        <translation>탐색 거리 안의 부하 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Loads, {outcome}: {count}</source>
        <translation>부하({outcome}): {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>Longitude {longitude:.1f}, latitude {latitude:.1f} is no place on Earth</source>
        <translation>지구 위의 위치가 아닙니다: 경도 {longitude:.1f}, 위도 {latitude:.1f}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Look and edit</source>
        <translation>보기와 편집</translation>
    </message>
    <message>
        <location filename="../plugin/plan/edit_command.py"/>
        <source>Look at the messages of QGIS, then try again.</source>
        <translation>QGIS 메시지를 확인한 뒤 다시 시도하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>Look at them, and repair them with Fix geometries.</source>
        <translation>확인한 뒤 QGIS의 '도형 수정' 알고리즘으로 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>Look whether the file was cut off.</source>
        <translation>파일이 중간에 잘렸는지 확인하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>Looks at every layer and table of a plan and lists each finding with its layer, identifier, what is wrong and how to mend it. The plan is only read.

An error cannot be right, or misleads a measure: an unknown word, an identifier used twice or one that is nowhere, text instead of a number, an invalid geometry, a place outside the area of the CRS, a damaged project. A warning is possible but unlikely, or hard to judge: a capacity that looks like kW, a PUE below 1, a length that the drawn line does not have, the same thing twice, MW without a basis, no source.

Findings with a place are points: open the attribute table and zoom to one.</source>
        <translation>계획 파일의 모든 레이어와 테이블을 살펴보고, 지적 사항마다 레이어, 식별자, 문제점, 고치는 방법을 보여 줍니다. 계획 파일은 읽기만 합니다.

오류는 옳을 수 없거나 평가 결과를 그르치는 것입니다. 목록에 없는 용어, 두 번 쓰였거나 어디에도 없는 식별자, 숫자 자리에 들어간 문자, 올바르지 않은 도형, 좌표계 사용 지역 밖의 위치, 손상된 프로젝트 등입니다. 경고는 있을 수 있지만 드물거나 판단하기 어려운 것입니다. kW로 보이는 용량, 1보다 작은 PUE, 그려진 선과 다른 길이, 두 번 들어간 시설, 기준이 없는 MW, 빠진 출처 등입니다.

위치가 있는 지적 사항은 점으로 저장되므로, 속성 테이블을 열어 해당 객체로 확대할 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>Low</source>
        <translation>낮음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>M&amp;ore</source>
        <translation>부하(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>MATPOWER</source>
        <translation>MATPOWER</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>MATPOWER case</source>
        <translation>MATPOWER 사례</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>MATPOWER case file</source>
        <translation>MATPOWER 파일</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>MATPOWER cases (*.m)</source>
        <translation>MATPOWER 사례 (*.m)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>MCDA</source>
        <translation>MCDA</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>MW</source>
        <translation>MW</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>MW before, modelled</source>
        <translation>이전 MW, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>MW not published</source>
        <translation>MW 미공표</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>MW now, modelled</source>
        <translation>현재 MW, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>MW of different basis are never added. Left out, as they contain parts that are counted: {which}.</source>
        <translation>기준이 다른 MW는 합산하지 않습니다. 이미 집계한 부분을 포함하여 제외한 시설: {which}.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>MW of each substation whose load is unknown</source>
        <translation>부하를 모르는 변전소 한 곳의 부하(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>MW, modelled</source>
        <translation>MW, 모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Made up: circuits and lines are as drawn, and plants without a capacity give nothing.</source>
        <translation>임의 설정: 회선과 선로는 도면대로 두고, 용량을 모르는 발전소는 발전하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Made up: each substation of unknown load takes {mw} MW.</source>
        <translation>임의 설정: 부하를 모르는 변전소마다 {mw} MW로 둡니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Made up: nothing flows over the edge.</source>
        <translation>임의 설정: 경계를 넘는 조류가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Make a teaching case</source>
        <translation>실습용 사례 만들기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Make candidate sites</source>
        <translation>후보지 만들기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Make candidate sites: cover an area with a grid of cells</source>
        <translation>후보지 만들기: 지역을 격자로 나눕니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>Make room on the disk, or choose another one.</source>
        <translation>디스크 공간을 비우거나 다른 디스크를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Manifest</source>
        <translation>실행 기록 파일</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/scope.py"/>
        <source>Map view</source>
        <translation>지도 화면</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Margin to the pass line at best</source>
        <translation>최고 점수와 통과 기준의 차이</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Margin to the pass line at worst</source>
        <translation>최저 점수와 통과 기준의 차이</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>Measure all criteria on the same sites</source>
        <translation>모든 평가항목을 같은 입지에서 측정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Measure what each criterion asks, once; then weights and curves act at once</source>
        <translation>평가항목별로 한 번만 측정합니다. 그 뒤에는 가중치와 곡선이 바로 반영됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>Measured &amp;on</source>
        <translation>측정 레이어(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Measures, weighs and ranks sites by a siting model, and says why.</source>
        <translation>입지평가 모형으로 입지를 측정하고 가중하여 순위를 매기고 그 이유를 보여줍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>Measuring distances and shares for every site…</source>
        <translation>입지마다 거리와 비율을 측정하고 있습니다…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/session.py"/>
        <source>Measuring {sites}</source>
        <translation>측정 중: {sites}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Median completeness (percent)</source>
        <translation>자료 충족도 중앙값(%)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>Mend the case file.</source>
        <translation>케이스 파일을 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>Mend the document, or reset the assumption.</source>
        <translation>문서를 고치거나 가정을 초기화하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <source>Mend the document.</source>
        <translation>문서를 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Midpoint</source>
        <translation>중간점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Migrate the plan or create it again.</source>
        <translation>계획 파일을 새 버전으로 변환하거나 다시 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Migrate the plan.</source>
        <translation>계획 파일을 새 버전으로 변환하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Minimum area (m²)</source>
        <translation>최소 면적(m²)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>Missing for a study case of hosting capacity:</source>
        <translation>수용가능용량 검토에 부족한 자료:</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Missing to know the headroom</source>
        <translation>여유용량을 알기 위해 필요한 것</translation>
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
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Modelled</source>
        <translation>모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Modelled, teaching case</source>
        <translation>모형 산출값, 실습용 사례</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Monitored area</source>
        <translation>감시 구역</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Monitored circuits</source>
        <translation>감시 대상 회선</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Monitored from (kV)</source>
        <translation>감시 대상 최저 전압(kV)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>More about the model</source>
        <translation>모형 메뉴</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>More load</source>
        <translation>부하 추가</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>More load in MW</source>
        <translation>추가 부하(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>More load is served by</source>
        <translation>추가 부하 공급 전원</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Most points of the item</source>
        <translation>항목의 최고 배점</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>N-1</source>
        <translation>N-1</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/asset_list.py"/>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/processing/check_form.py"/>
        <location filename="../plugin/processing/import_form.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Name</source>
        <translation>이름</translation>
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
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Name of the plan's layer</source>
        <translation>계획 레이어의 이름</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Name of the result: letters, digits and underscores</source>
        <translation>결과 이름(영문자, 숫자, 밑줄)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Name of the site</source>
        <translation>입지 이름</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Name of the siting model</source>
        <translation>입지평가 모형의 이름</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Name of the substation</source>
        <translation>변전소 이름</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model.py"/>
        <source>Name substations by their id, and such at which a line ends.</source>
        <translation>선로가 닿는 변전소를 ID로 적으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>Name {column} in the field map, from {source}, and write its unit there. The plan keeps it in {stored}.</source>
        <translation>열 대응표에 {column} 열을 {source} 열에서 채우도록 적고 단위도 함께 적으십시오. 계획 파일의 단위: {stored}.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Name, operator or identifier</source>
        <translation>이름, 운영사 또는 식별자</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Name, unit, source or identifier</source>
        <translation>이름, 단위, 출처, 식별자</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Names the sites and decides their order when scores are equal; empty: the field id, else feature ids. A PNU (19 digits) needs a field of text or of whole numbers.</source>
        <translation>입지를 구분하고 점수가 같을 때 순서를 정하는 필드입니다. 비워 두면 id 필드를, 없으면 피처 ID를 씁니다. 19자리 필지고유번호(PNU)는 문자형이나 정수형 필드여야 합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_summary.py"/>
        <source>National figures of their date, not of this plan.</source>
        <translation>이 계획이 아니라 해당 시점의 전국 통계입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Neither the column's name nor the field map says the unit; taken to be {unit}, as in the plan</source>
        <translation>열 이름에도 열 대응표에도 단위가 없어 계획 파일과 같은 단위로 보았습니다: {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Nested shells</source>
        <translation>바깥 경계가 겹쳐 있음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Networks</source>
        <translation>연결 네트워크 수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>New line</source>
        <translation>선로 신설</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>New plan</source>
        <translation>새 계획</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
        <location filename="../plugin/gui/options.ui"/>
        <source>New plans</source>
        <translation>새 계획</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Next best site</source>
        <translation>다음 순위 후보지</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>No candidate site is chosen</source>
        <translation>선택한 후보지가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <source>No case file is chosen</source>
        <translation>MATPOWER 파일을 선택하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>No column of the plan is filled from it; name it in the field map to take it along</source>
        <translation>계획 파일의 어느 열에도 들어가지 않아 가져오지 않음(가져오려면 열 대응표에 적으십시오)</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>No criterion has a weight</source>
        <translation>가중치가 있는 평가항목이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>No figure is known of any component.</source>
        <translation>세부사업에 알려진 수치가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>No figures are known.</source>
        <translation>알려진 수치가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>No flow and no hosting capacity is shown, because this is missing:</source>
        <translation>다음 자료가 없어 조류와 수용가능용량을 표시하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>No flow on islands where something is missing: {count} of {total} circuits and transformers</source>
        <translation>자료가 부족한 분리 계통에는 조류가 없습니다. 회선과 변압기: 전체 {total}개 중 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
        <source>No folder is chosen.</source>
        <translation>폴더를 고르지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>No generation known at any of {total} buses</source>
        <translation>모선 {total}곳 모두 발전량을 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting.py"/>
        <source>No line and no transformer is monitored, so nothing would limit</source>
        <translation>감시하는 선로와 변압기가 없어 한계를 구할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>No line and no transformer is overloaded.</source>
        <translation>과부하인 선로와 변압기가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>No network</source>
        <translation>연결된 계통이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_study_request.py"/>
        <source>No plan is open</source>
        <translation>열려 있는 계획 파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>No plan is open, and none was chosen</source>
        <translation>열린 계획 파일이 없고, 고른 파일도 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.py"/>
        <location filename="../plugin/gui/docks/siting.py"/>
        <source>No plan is open.</source>
        <translation>열려 있는 계획 파일이 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.py"/>
        <source>No plan is open. Open a sample plan, or one of your own, to see its proposals.</source>
        <translation>열린 계획이 없습니다. 예제 계획이나 직접 만든 계획을 열면 사업 구상이 표시됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>No program shows the help. Open this file in a browser: {path}</source>
        <translation>도움말을 보여 줄 프로그램이 없습니다. 웹 브라우저에서 이 파일을 여십시오: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>No site has a value of any weighted criterion</source>
        <translation>가중치가 있는 평가항목의 값을 가진 후보지가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>No site is chosen. Pick one from the list above, or press the button with the pointer and click a site on the map.</source>
        <translation>선택한 후보지가 없습니다. 위 목록에서 고르거나, 화살표 단추를 누른 뒤 지도에서 후보지를 클릭하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>No siting model for clusters is included.</source>
        <translation>클러스터용 입지평가 모형은 제공하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>No siting model for places under water is included.</source>
        <translation>수중 입지용 입지평가 모형은 제공하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>No siting model for railway stations is included.</source>
        <translation>철도역용 입지평가 모형은 제공하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>No siting model for schools is included.</source>
        <translation>학교용 입지평가 모형은 제공하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/component_siting.py"/>
        <source>No siting model for testbeds is included.</source>
        <translation>테스트베드용 입지평가 모형은 제공하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>No value that is possible here is enough.</source>
        <translation>이 항목에서 가능한 어떤 값으로도 충분하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>None of the coordinate reference systems used in Korea fits. Ask for it where the file comes from, and set the parameter CRS to it.</source>
        <translation>한국에서 쓰는 좌표계 가운데 맞는 것이 없습니다. 파일을 받은 곳에 좌표계를 문의하여 매개변수 CRS에 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>None of the sites has a geometry that can be measured</source>
        <translation>측정할 수 있는 도형이 있는 부지가 하나도 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>None of the weighted criteria can be assessed: there is no layer for them</source>
        <translation>가중치가 있는 평가항목에 쓸 레이어가 없어 하나도 평가할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>None of the weighted criteria could be assessed</source>
        <translation>가중치가 있는 평가항목을 하나도 평가할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/inspector/inspection_html.py"/>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>Not assessed</source>
        <translation>미평가</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>Not assessed ({count}): {criteria}</source>
        <translation>미평가({count}개): {criteria}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Not assessed, {share:.0%} of the weight; each would need a layer or a field of the sites: {criteria}.</source>
        <translation>미평가 항목은 전체 가중치의 {share:.0%}이며, 항목마다 레이어나 후보지 필드가 필요합니다: {criteria}.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>Not assessed: {reason}</source>
        <translation>미평가: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Not computable</source>
        <translation>계산할 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Not enough alone: even at its best the rank would be {rank}.</source>
        <translation>이 항목만으로는 부족합니다. 최선의 값이어도 {rank}위입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>Not in any total: value, unit or basis is missing or not known.</source>
        <translation>합계에서 제외: 값, 단위 또는 근거가 없거나 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_table.py"/>
        <source>Not in use yet. {problem}</source>
        <translation>아직 적용되지 않았습니다. {problem}</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Not limited by the monitored lines up to the largest load looked for</source>
        <translation>탐색한 최대 부하까지는 감시 대상 선로로 제한되지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Notes</source>
        <translation>비고</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/session.py"/>
        <source>Nothing can be edited while the edits kept in the project cannot be read</source>
        <translation>프로젝트에 저장된 수정값을 읽을 수 없는 동안에는 수정할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/actions.py"/>
        <source>Nothing changed: the status is “{status}” already.</source>
        <translation>변경 없음: 상태가 이미 “{status}”입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Nothing flows across the edge</source>
        <translation>경계를 넘는 조류 없음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Nothing flows over the &amp;edge</source>
        <translation>경계를 넘는 조류 없음(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Nothing has been computed yet.</source>
        <translation>아직 계산한 결과가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Nothing has been scored yet. Open the siting panel and score sites: then this panel tells why each of them scored so.</source>
        <translation>아직 평가한 후보지가 없습니다. 입지평가 패널에서 후보지를 평가하면 점수의 근거를 이곳에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <source>Nothing is changed.</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>Nothing is measured yet. Score the sites: that takes a moment, once.</source>
        <translation>아직 측정하지 않았습니다. 입지를 평가하십시오. 처음 한 번만 시간이 걸립니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Nothing passes the filter.</source>
        <translation>필터에 맞는 객체가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>Nothing says in which unit {source} is</source>
        <translation>{source} 열의 단위가 어디에도 적혀 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Nothing says where the data is from</source>
        <translation>자료의 출처가 어디에도 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/actions.py"/>
        <source>Nothing that is chosen has a place on the map.</source>
        <translation>선택한 항목 가운데 지도에 위치가 있는 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/lift_model.py"/>
        <source>Now → needed</source>
        <translation>현재 → 필요한 값</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>Number of buses</source>
        <translation>모선 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>Number of buses with an answer</source>
        <translation>결과가 있는 모선 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Number of candidate sites</source>
        <translation>후보지 개수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Number of circuits and transformers</source>
        <translation>회선·변압기 수</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Number of circuits assumed: {count} of {total} circuits</source>
        <translation>회선 수를 가정한 회선: 전체 {total}회선 중 {count}회선</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Number of duplicates</source>
        <translation>중복 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Number of duplicates that changed the plan</source>
        <translation>계획 파일을 바꾼 중복 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>Number of errors</source>
        <translation>오류 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Number of excluded sites</source>
        <translation>배제된 입지 개수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>Number of facilities</source>
        <translation>시설 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>Number of findings</source>
        <translation>점검 결과 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>Number of loads</source>
        <translation>부하 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>Number of loads served in full</source>
        <translation>전부 공급된 부하 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>Number of overloads</source>
        <translation>과부하 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Number of rows rejected</source>
        <translation>거부한 행 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Number of rows taken</source>
        <translation>가져온 행 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Number of sites</source>
        <translation>입지 개수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>Number of sites with a connection</source>
        <translation>연결이 있는 입지 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Number of stored rows with a converted or changed value</source>
        <translation>저장한 행 가운데 값이 바뀐 행 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>Number of warnings</source>
        <translation>경고 수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Of which basis the tree shows figures; different ones are never mixed</source>
        <translation>목록에 표시할 수치의 근거입니다. 근거가 다른 수치는 섞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>Of {rows} rows {taken} went to {layer}; rejected: {rejected}, duplicates: {duplicates}</source>
        <translation>{rows}개 행 가운데 {taken}개를 {layer} 레이어에 넣었습니다. 거부 {rejected}개, 중복 {duplicates}개</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/session.py"/>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>On the assumptions page, keep those that can be used, or save them as a file and discard them.</source>
        <translation>가정 화면에서 사용할 수 있는 수정값만 남기거나, 파일로 저장한 다음 버리십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>On the ma&amp;p</source>
        <translation>지도에 표시(&amp;P)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>One circuit out: high (MW)</source>
        <translation>1회선 고장 시: 최대(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>One circuit out: limited by</source>
        <translation>1회선 고장 시: 한계 설비</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>One circuit out: low (MW)</source>
        <translation>1회선 고장 시: 최소(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>One circuit out: outage of</source>
        <translation>1회선 고장 시: 고장 설비</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>One circuit out: status</source>
        <translation>1회선 고장 시: 상태</translation>
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
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>One line for each line, and a row for each group of transformers, with flow and loading.</source>
        <translation>선로마다 선 하나, 변압기 묶음마다 행 하나로 나타내며, 조류와 이용률을 담습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>One line for each load: to its substation, or no line and the reason.</source>
        <translation>부하마다 변전소까지의 선 하나입니다. 연결되지 않으면 선 없이 이유를 적습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>One line for each site: its connection, or no line and the reason.</source>
        <translation>입지마다 수전 연결을 선 하나로 그립니다. 연결이 없으면 선 없이 이유를 적습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>One point for each bus with its range and what limits it, or what is missing.</source>
        <translation>모선마다 점 하나로 나타내며, 범위와 한계 요인 또는 부족한 자료를 담습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>One point for each substation in reach: its headroom, what is used and what is left.</source>
        <translation>탐색 거리 안의 변전소마다 점 하나에 여유용량, 사용량, 남은 용량을 적습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>One point for each voltage of a substation, with load and generation and what they are based on.</source>
        <translation>변전소의 전압마다 점 하나로 나타내며, 부하와 발전, 그 근거를 담습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>One row for each code, with MW; at the edge what flows in, below 0 what flows out.</source>
        <translation>코드마다 행 하나에 MW를 적습니다. 경계에서는 들어오는 값이며, 나가면 0보다 작게 적습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>One row for each finding, with a point where it has a place.</source>
        <translation>지적 사항마다 한 행이며, 위치가 있으면 점으로 나타냅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>One snapshot for each, load and generation scaled alike, such as: 0.9; 1.0</source>
        <translation>값마다 기준 시점이 하나씩 생기며 부하와 발전을 같은 배율로 바꿉니다. 보기: 0.9; 1.0</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>One study case for each: a line limits a bus only if this share of a load there flows over it.</source>
        <translation>값마다 검토 조건이 하나씩 생깁니다. 모선 부하 가운데 이 비율 이상이 흐르는 선로만 그 모선의 한계가 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Only &amp;edited</source>
        <translation>수정한 것만(&amp;E)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Only lines and transformers with both ends inside limit; empty: all.</source>
        <translation>양 끝이 구역 안에 있는 선로와 변압기만 한계로 칩니다. 비워 두면 모두 감시합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>Only one of the two columns of coordinates is chosen</source>
        <translation>좌표 열 두 개 중 하나만 선택되었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Only report, write nothing</source>
        <translation>보고만 하고 저장하지 않기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Only those of the last &amp;result</source>
        <translation>최근 결과에 쓰인 것만(&amp;R)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Only where headroom is known</source>
        <translation>여유용량이 확인된 변전소만</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Open a &amp;sample plan…</source>
        <translation>예제 계획 열기(&amp;S)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Open a plan</source>
        <translation>계획 파일 열기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>Open a plan made by AI Region Planner, or create one.</source>
        <translation>AI Region Planner에서 만든 계획 파일을 열거나 새로 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Open a plan, or choose its file under Plan.</source>
        <translation>계획 파일을 열거나, ‘계획 파일’에서 파일을 고르십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>Open a plan, or choose the file of one.</source>
        <translation>계획을 열거나 계획 파일을 선택하세요.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_study_request.py"/>
        <source>Open a plan, or take the grid of a MATPOWER case.</source>
        <translation>계획 파일을 열거나 MATPOWER 파일의 계통을 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Open a plan…</source>
        <translation>계획 파일 열기…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Open a sample &amp;plan…</source>
        <translation>예제 계획 열기(&amp;P)…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Open a sample plan…</source>
        <translation>예제 계획 열기…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>Open it again</source>
        <translation>다시 열기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/trial_storage.py"/>
        <source>Open it and save the result again.</source>
        <translation>계획 파일을 열고 결과를 다시 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>Open it in a text editor and save it with the encoding UTF-8.</source>
        <translation>메모장 같은 편집기에서 열어 인코딩을 UTF-8로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <source>Open it in the spreadsheet program and save it again as .xlsx, or save it as CSV.</source>
        <translation>스프레드시트 프로그램에서 열어 .xlsx로 다시 저장하거나 CSV로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <source>Open it in the spreadsheet program and save it as .xlsx without a password.</source>
        <translation>스프레드시트 프로그램에서 열어 암호 없이 .xlsx로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_input.py"/>
        <source>Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>스프레드시트 프로그램에서 열어 .xlsx로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Open it with the plugin's menu, then save the project; or use Save a copy of the plan.</source>
        <translation>플러그인 메뉴로 연 뒤 프로젝트를 저장하거나, 계획 사본 저장을 이용하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <location filename="../plugin/plan/info.py"/>
        <source>Open it with the plugin's menu, which makes an up-to-date copy first.</source>
        <translation>플러그인 메뉴에서 여십시오. 새 버전의 사본을 먼저 만들어 엽니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Open model</source>
        <translation>모형 열기</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_form.py"/>
        <source>Open or choose a plan, or choose a layer of substations.</source>
        <translation>계획 파일을 열거나 선택하십시오. 변전소 레이어를 선택해도 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>Open or choose a plan, or choose layers one by one: {layers}.</source>
        <translation>계획 파일을 열거나 선택하고, 아니면 레이어를 하나씩 선택하십시오: {layers}.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Open plan</source>
        <translation>열려 있는 계획 파일</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Open sample plan</source>
        <translation>예제 계획 열기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Open the form</source>
        <translation>양식 열기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Open the form of the current feature</source>
        <translation>현재 객체의 양식을 엽니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/edit_command.py"/>
        <source>Open the plan from a place where you may write, or save a copy of it there.</source>
        <translation>쓰기가 가능한 위치에서 계획을 열거나 그곳에 사본을 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/read_only.py"/>
        <source>Open the plan in QGIS where you may write to its folder, close it there, then try again.</source>
        <translation>폴더에 쓸 수 있는 곳에서 QGIS로 계획을 열었다가 닫은 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Open the source in the web browser</source>
        <translation>출처를 웹 브라우저에서 엽니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/asset_list.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <source>Opened</source>
        <translation>운영 개시일</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Opened &amp;from</source>
        <translation>개시 연도(&amp;F)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Opened in this year or earlier</source>
        <translation>이 해까지 개시</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Opened in this year or later</source>
        <translation>이 해부터 개시</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <source>Operator</source>
        <translation>운영자</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Optional values that cannot be read</source>
        <translation>읽을 수 없는 선택 항목의 값</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>Options</source>
        <translation>대안</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Options are found as by “Grid connection”; the years are those of the one that is likely to serve first, of equals the cheaper one. It need not be the cheapest, whose substation stands beside it. The customer's connection and works in the grid run side by side, and the later one decides. Where headroom is short, works bring it, or planned lines of the plan if they come sooner and are enough. A planned substation or line is not there before it opens, and may come late; one whose year is over before work begins is left out. Headroom that is not known counts as there in the best case only.

An announced year can be met when even the latest year is not later, and cannot when even the earliest is; between them it is undecided. A whole year is met until its end. Years are modelled from assumptions, which the log lists; they are indicative, not an offer of the grid operator.</source>
        <translation>대안은 ‘수전 연결’과 같은 방법으로 찾으며, 연도는 그 가운데 가장 먼저 공급할 것으로 보이는 대안의 연도이고, 같으면 비용이 적은 쪽입니다. 비용이 가장 적은 대안과 다를 수 있어 그 변전소도 함께 적습니다. 수전 연결 공사와 계통 보강은 함께 진행되며 늦은 쪽이 시점을 정합니다. 여유용량이 부족하면 계통 보강으로 마련하며, 계획 송전선로가 더 먼저 충분한 용량을 마련하면 그 준공을 따릅니다. 계획 변전소와 계획 송전선로는 준공 전에는 쓸 수 없으며 늦어질 수 있는 것으로 봅니다. 착수 전에 준공 연도가 지난 것은 제외합니다. 알 수 없는 여유용량은 가장 좋은 경우에만 있는 것으로 봅니다.

가장 늦은 연도도 발표한 연도를 넘지 않으면 지킬 수 있고, 가장 이른 연도마저 넘으면 지킬 수 없습니다. 그 사이는 미정입니다. 연도만 발표했으면 그해 말까지로 봅니다. 연도는 가정으로 산출하며 사용한 가정은 로그에 적습니다. 개략적인 값이며 계통 운영자의 공급 약속이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Options in reach</source>
        <translation>탐색 거리 안의 대안 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Options with a route</source>
        <translation>경로를 찾을 대안의 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>Order of the loads</source>
        <translation>부하의 순서</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Order of the loads: that of the layer, as no other was chosen.</source>
        <translation>부하의 순서: 다른 순서를 선택하지 않아 레이어의 순서를 따릅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Order of the loads: {expression}, the largest first.</source>
        <translation>부하의 순서: {expression}, 큰 값부터.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Order of the loads: {expression}, the smallest first.</source>
        <translation>부하의 순서: {expression}, 작은 값부터.</translation>
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
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Out</source>
        <translation>정지 설비</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>Outages</source>
        <translation>고장 조건</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Outages looked at</source>
        <translation>검토한 고장</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Outages of one circuit (N-1)</source>
        <translation>1회선 고장(N-1)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Outages without an answer</source>
        <translation>결과를 구할 수 없는 고장</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Outages without an answer, left out: {count}</source>
        <translation>결과를 구할 수 없어 제외한 고장: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Outcome at high contract power</source>
        <translation>계약전력이 높은 값일 때의 결과</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Outcome at low contract power</source>
        <translation>계약전력이 낮은 값일 때의 결과</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Outlines with the codes of the Ministry of the Interior in the field “code”. Empty: those of the plan, if there are any.</source>
        <translation>“code” 필드에 행정안전부 코드가 있는 경계 레이어입니다. 비우면 계획에 있는 지역을 사용합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Outside the capital region (1: yes)</source>
        <translation>수도권 밖(1: 예)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Overloaded</source>
        <translation>과부하 설비</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Overloaded lines</source>
        <translation>과부하 선로</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Overloaded without any extra load: {count}. They are listed, and limit nothing.</source>
        <translation>추가 부하 없이도 과부하: {count}개. 목록에만 두고 제한 요인으로 보지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>Overloads</source>
        <translation>과부하</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Overloads that are there without any extra load (listed, not charged): {count}</source>
        <translation>추가 부하가 없어도 있는 과부하(목록만, 한계로 치지 않음): {count}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Overloads without extra load</source>
        <translation>추가 부하 없이도 있는 과부하</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Own generation</source>
        <translation>자가발전</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Own generation (MW)</source>
        <translation>자가발전(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Own generation without its largest unit (MW)</source>
        <translation>최대 발전기를 뺀 자가발전(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>PUE cannot be below 1, and above 3 is rarer than a slip</source>
        <translation>PUE는 1보다 작을 수 없고, 3을 넘는 값은 오기일 가능성이 더 큽니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>Panels</source>
        <translation>패널</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Parameters</source>
        <translation>파라미터</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Parcels, candidate sites or complexes: the places that are scored</source>
        <translation>평가할 곳: 필지, 후보지 또는 산업단지</translation>
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
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Permanent jobs: high</source>
        <translation>상시 일자리: 높은 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Permanent jobs: likely</source>
        <translation>상시 일자리: 유력한 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Permanent jobs: low</source>
        <translation>상시 일자리: 낮은 값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Phase</source>
        <translation>단계</translation>
    </message>
    <message>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>Phases</source>
        <translation>단계</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <location filename="../plugin/gui/map_tools/site_picking.py"/>
        <source>Pick a site on the map</source>
        <translation>지도에서 후보지 선택</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <location filename="../plugin/gui/map_tools/site_picking.py"/>
        <source>Pick a site on the map; click again where sites overlap</source>
        <translation>지도에서 후보지를 선택합니다. 겹친 곳에서는 다시 클릭하면 다음 후보지로 넘어갑니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Pick the substation on the map</source>
        <translation>지도에서 변전소 선택</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Pick where the line begins</source>
        <translation>지도에서 시점 선택</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Pick where the line ends</source>
        <translation>지도에서 종점 선택</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>Picture (*.png)</source>
        <translation>그림(*.png)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Place that sums and chart are of</source>
        <translation>합계와 차트의 대상 지역</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <source>Places gained (▲) or lost (▼) against the result it is compared with</source>
        <translation>비교 대상에 견준 순위 상승(▲)과 하락(▼)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Places of buses that the case has not, or has already: {count} ({first})</source>
        <translation>사례에 없거나 이미 위치가 있는 모선을 가리키는 점: {count}({first})</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Places of the buses</source>
        <translation>모선 위치</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Places that name no bus of the case: {count}</source>
        <translation>파일에 없는 모선을 가리키는 위치: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Places that want power: points, lines or polygons in any CRS; lines leave from their middles.</source>
        <translation>전력이 필요한 입지입니다. 어떤 좌표계의 포인트, 라인, 폴리곤이든 되며 연결선은 그 중심에서 시작합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <location filename="../plugin/processing/check_form.py"/>
        <location filename="../plugin/processing/groups.py"/>
        <location filename="../plugin/processing/import_parameters.py"/>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Plan</source>
        <translation>계획 파일</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Planned</source>
        <translation>계획 설비</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Planned additions by year</source>
        <translation>연도별 확충 계획</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Planned substations without an opening date were left out: {count}</source>
        <translation>준공 시기가 없어 제외한 계획 변전소: {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Planned, in service by {year}</source>
        <translation>계획 설비 반영: {year}년까지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <location filename="../plugin/processing/import_parameters.py"/>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Plans (*.gpkg)</source>
        <translation>계획 파일 (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>Please report it with this line and what you did; the address is in the plugin manager, and all details are in the message log, tab AI Region Planner.</source>
        <translation>이 줄과 함께 무엇을 하고 있었는지 알려 주십시오. 신고 주소는 플러그인 관리자에 있고, 자세한 내용은 로그 메시지 패널의 AI Region Planner 탭에 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Plot: high (ha)</source>
        <translation>부지: 높은 값(ha)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Plot: likely (ha)</source>
        <translation>부지: 유력한 값(ha)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Plot: low (ha)</source>
        <translation>부지: 낮은 값(ha)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Points at best</source>
        <translation>최고 점수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Points at worst</source>
        <translation>최저 점수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Points of the site</source>
        <translation>후보지의 점수 구성</translation>
    </message>
    <message>
        <location filename="../plugin/gui/inspector/site_points.py"/>
        <source>Points of {site}</source>
        <translation>{site}의 점수 구성</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>Points that are no range within their item, and are not used: {count}</source>
        <translation>항목의 배점 범위를 벗어나 쓰지 않은 점수: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Points that name the numbers of buses; buses without one have no place on the map.</source>
        <translation>모선 번호가 적힌 점입니다. 점이 없는 모선은 지도에 나타나지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Points: {gained}</source>
        <translation>점수: {gained}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Points: {gained}; up to {lost:.1f} more with full utility</source>
        <translation>점수: {gained}, 효용이 최대이면 {lost:.1f}점 추가</translation>
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
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Ports, airports, stations, interchanges by mode</source>
        <translation>수단별 항만, 공항, 역, 나들목</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Ports: throughput</source>
        <translation>항만: 처리 실적</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <source>Position accuracy</source>
        <translation>위치 정확도</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <source>Position accuracy (m)</source>
        <translation>위치 정확도(m)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Position accuracy of the substation (m)</source>
        <translation>변전소 위치 정확도(m)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <source>Possible</source>
        <translation>가능 범위</translation>
    </message>
    <message>
        <location filename="../plugin/processing/groups.py"/>
        <source>Power</source>
        <translation>전력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Power (MW)</source>
        <translation>전력(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/table.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Power grid</source>
        <translation>전력계통</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Power plants</source>
        <translation>발전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Power plants that are not on the network</source>
        <translation>계통에 연결되지 않은 발전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Power plants without a capacity</source>
        <translation>용량이 없는 발전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Power plants: all capacity</source>
        <translation>발전소: 전체 설비용량</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Power plants: capacity by kind</source>
        <translation>발전소: 종류별 설비용량</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Power usage effectiveness (PUE)</source>
        <translation>전력사용효율(PUE)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Pre-screening</source>
        <translation>예비 검토</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>Pre-screening, not a judgement of suitability.</source>
        <translation>예비 검토이며 입지 적합성 판정이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>Pre-screening, not a judgement of suitability. Missing: {missing}.</source>
        <translation>예비 검토 결과이며 입지 적합성에 대한 판단이 아닙니다. 부족한 사항: {missing}.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_component.py"/>
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
        <location filename="../plugin/processing/import_log.py"/>
        <source>Preview: of {rows} rows {taken} would go to {layer}; rejected: {rejected}, duplicates: {duplicates}</source>
        <translation>미리보기: {rows}개 행 가운데 {taken}개가 {layer} 레이어에 들어갑니다. 거부 {rejected}개, 중복 {duplicates}개</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Previous best site</source>
        <translation>이전 순위 후보지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Progress of measuring</source>
        <translation>측정 진행률</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
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
        <location filename="../plugin/gui/docks/proposals.py"/>
        <location filename="../plugin/gui/docks/table.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Proposals</source>
        <translation>사업 구상</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Proposals and their components</source>
        <translation>사업 구상과 세부사업</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Province or metropolitan city (code)</source>
        <translation>시·도(코드)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Published, modelled and assumed headroom are never added.</source>
        <translation>공표값, 모형 산출값, 가정값은 서로 더하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>Pull the round handles; the bars show how the raw values are distributed</source>
        <translation>둥근 손잡이를 끌어 곡선을 바꿉니다. 막대는 원값의 분포입니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Put in&amp;to service</source>
        <translation>운전 반영(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Puts into service what the plan has under construction or planned, and dated, by the end of a year.</source>
        <translation>계획 파일에서 건설 중이거나 계획된 설비 가운데 시기가 적힌 것을 해당 연도 말까지 운전하는 것으로 봅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_input.py"/>
        <source>QGIS cannot open the file</source>
        <translation>QGIS가 파일을 열 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>QGIS cannot store a project in a file whose path has one of {characters}</source>
        <translation>파일 경로에 다음 문자 중 하나가 있으면 QGIS가 프로젝트를 저장할 수 없습니다: {characters}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>QGIS does not know this coordinate reference system</source>
        <translation>QGIS가 모르는 좌표계입니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Quantity</source>
        <translation>수치 항목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <source>Quotation marks do not match in line {line}; they were read as they are</source>
        <translation>{line}번째 줄의 따옴표가 짝이 맞지 않아 있는 그대로 읽었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Radius in km</source>
        <translation>반경(km)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Railways and expressways</source>
        <translation>철도·고속도로</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Rank</source>
        <translation>순위</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/lift_model.py"/>
        <source>Rank then</source>
        <translation>예상 순위</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Rank {rank}</source>
        <translation>순위 {rank}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Rank {rank} of {ranked} with {score:.1f} points; the best {top} begin at {target:.1f}. Each of these changes alone would be enough:</source>
        <translation>{ranked}곳 중 {rank}위, {score:.1f}점입니다. 상위 {top}곳의 기준은 {target:.1f}점입니다. 다음 변화 중 하나만으로 충분합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Rank {rank} of {ranked} with {score:.1f} points; the best {top} begin at {target:.1f}. No single change is enough:</source>
        <translation>{ranked}곳 중 {rank}위, {score:.1f}점입니다. 상위 {top}곳의 기준은 {target:.1f}점입니다. 한 가지 변화만으로는 충분하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Rank {rank}: among the best {top} already. It could lose {margin:.1f} points and stay.</source>
        <translation>{rank}위로 이미 상위 {top}곳에 들어 있습니다. {margin:.1f}점이 낮아져도 유지됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>Rank {rank}: among the best {top} already. No more sites than that are ranked.</source>
        <translation>{rank}위로 이미 상위 {top}곳에 들어 있습니다. 순위가 매겨진 후보지가 그보다 많지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>Rank: {rank}</source>
        <translation>순위: {rank}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Rating (MVA)</source>
        <translation>정격용량(MVA)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Rating of all circuits (MVA)</source>
        <translation>전체 회선 정격용량(MVA)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Rating unknown: {count} of {total} monitored circuits</source>
        <translation>정격 용량을 모르는 회선: 감시 대상 {total}회선 중 {count}회선</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Re&amp;move criterion</source>
        <translation>평가항목 삭제(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/number_table.py"/>
        <source>Re&amp;move row</source>
        <translation>행 삭제(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Re&amp;set</source>
        <translation>초기화(&amp;S)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Reach (km)</source>
        <translation>탐색 거리(km)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Reach of a line's end (m)</source>
        <translation>선로 끝점 연결 거리(m)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Reactance of a circuit (per unit, 100 MVA)</source>
        <translation>회선당 리액턴스(단위값, 100 MVA 기준)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Reactance unknown or zero: {count} of {total} circuits</source>
        <translation>리액턴스를 모르거나 0인 회선: 전체 {total}회선 중 {count}회선</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>Read as UTF-8 ({utf_8}), but it could be CP949 ({cp949}); if so, set the parameter ENCODING</source>
        <translation>UTF-8로 읽었습니다({utf_8}). CP949({cp949})일 수도 있으니, 그렇다면 매개변수 ENCODING을 지정하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>Read with a decimal comma</source>
        <translation>쉼표를 소수점으로 읽었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Reason</source>
        <translation>사유</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Reason for exclusion</source>
        <translation>배제 사유</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Reasons</source>
        <translation>근거</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Redo</source>
        <translation>다시 실행</translation>
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
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Regions</source>
        <translation>지역</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Regions that were shared equally</source>
        <translation>똑같이 나눈 지역</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Regions whose demand no substation takes</source>
        <translation>수요를 받을 변전소가 없는 지역</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Regions whose published loads exceed their demand</source>
        <translation>발표된 부하가 수요보다 큰 지역</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Remember the present ranks, to compare what follows with them</source>
        <translation>현재 순위를 기억해 두고 이후의 변화와 비교합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/what_if_form.py"/>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Remove all steps</source>
        <translation>모든 단계 삭제</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Remove the step</source>
        <translation>단계 삭제</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Remove {criterion}</source>
        <translation>{criterion}: 삭제</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/what_if_form.py"/>
        <source>Remove: {step}</source>
        <translation>삭제: {step}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Repair it with the algorithm Fix geometries.</source>
        <translation>QGIS의 '도형 수정' 알고리즘으로 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>Repair it with the algorithm Swap X and Y coordinates.</source>
        <translation>‘X, Y 좌표 바꾸기’ 알고리즘으로 고치십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>Repair them with Fix geometries or take them out, or choose another way with invalid geometries.</source>
        <translation>도형 수정(Fix geometries)으로 고치거나 빼세요. 아니면 유효하지 않은 도형의 처리 방법을 다르게 고르세요.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Reset &amp;all</source>
        <translation>모두 초기화(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/session.py"/>
        <source>Reset all assumptions</source>
        <translation>모든 가정 초기화</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/session.py"/>
        <source>Reset: {assumption}</source>
        <translation>초기화: {assumption}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Result to compare with</source>
        <translation>비교할 결과</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <location filename="../plugin/gui/expression_functions.py"/>
        <source>Returns the rank of a site; 1 is the best, equal scores share a rank. An excluded site has none: NULL.</source>
        <translation>후보지의 순위를 돌려줍니다. 1이 가장 좋고, 점수가 같으면 순위도 같습니다. 제외된 후보지는 순위가 없습니다(NULL).</translation>
    </message>
    <message>
        <location filename="../plugin/gui/expression_functions.py"/>
        <source>Returns the score of a site, from 0 to 100. An excluded site has none: NULL.</source>
        <translation>후보지의 점수(0~100)를 돌려줍니다. 제외된 후보지는 점수가 없습니다(NULL).</translation>
    </message>
    <message>
        <location filename="../plugin/gui/expression_functions.py"/>
        <source>Returns why a site scored so, one reason a line; 'en' or 'ko' as second argument chooses the language.</source>
        <translation>후보지가 그 점수를 받은 이유를 한 줄에 하나씩 돌려줍니다. 두 번째 인자 'en' 또는 'ko'로 언어를 고릅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Ring Self-intersection</source>
        <translation>고리의 자기 교차</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Ring is not closed</source>
        <translation>고리가 닫히지 않음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Route: high (km)</source>
        <translation>경로: 높은 값(km)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Route: likely (km)</source>
        <translation>경로: 유력한 값(km)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Route: low (km)</source>
        <translation>경로: 낮은 값(km)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Row</source>
        <translation>행</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>Row in the file</source>
        <translation>파일의 행</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Row {id} has no usable place: {reason}</source>
        <translation>{id} 행의 위치를 쓸 수 없습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Rows of the case that are out of service: {count}</source>
        <translation>운전하지 않는 사례의 행: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Rows of the case that were split into circuits: {count}</source>
        <translation>여러 회선으로 나눈 사례의 행: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Rows out of service: {count}</source>
        <translation>운전하지 않는 행: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>Rows that are not part of the grid at that time were left out: {count}</source>
        <translation>해당 시점의 계통에 속하지 않아 제외한 행: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>Rows with an optional value that cannot be read are kept without it when UNREADABLE is leave_empty</source>
        <translation>매개변수 UNREADABLE을 leave_empty로 하면, 읽을 수 없는 선택 항목의 값만 비우고 행은 가져옵니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Rules</source>
        <translation>평가 기준</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Rules of one's own</source>
        <translation>사용자 평가 기준</translation>
    </message>
    <message>
        <location filename="../plugin/plan/table_copy.py"/>
        <source>Run again when nobody edits it.</source>
        <translation>아무도 편집하지 않을 때 다시 실행하세요.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Run as &amp;algorithm…</source>
        <translation>알고리즘으로 실행(&amp;A)…</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Runs</source>
        <translation>실행 이력</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>S&amp;tatistic</source>
        <translation>통계값(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>S-shaped (logistic)</source>
        <translation>S자 곡선(로지스틱)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Sa&amp;ve result</source>
        <translation>결과 저장(&amp;V)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Sample</source>
        <translation>예제</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Save a copy of the plan</source>
        <translation>계획 파일 사본 저장</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Save a copy of the plan…</source>
        <translation>계획 파일 사본 저장…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>Save as file…</source>
        <translation>파일로 저장…</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cost_surface.py"/>
        <source>Save it as a GeoTIFF and choose that.</source>
        <translation>GeoTIFF로 저장한 뒤 그 파일을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Save model</source>
        <translation>모형 저장</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Save model as &amp;file…</source>
        <translation>모형을 파일로 저장(&amp;F)…</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Save or discard them in QGIS, then import again.</source>
        <translation>QGIS에서 편집을 저장하거나 버린 다음 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>Save result</source>
        <translation>결과 저장</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>Save the c&amp;hart…</source>
        <translation>차트 저장(&amp;H)…</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>Save the case in version 2 with savecase of MATPOWER.</source>
        <translation>MATPOWER의 savecase로 버전 2로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>Save the case with savecase of MATPOWER, so that its tables hold the numbers.</source>
        <translation>MATPOWER의 savecase로 저장하여 표에 값이 직접 들어 있게 하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>Save the chart</source>
        <translation>차트 저장</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>Save the chart as a picture (PNG) or drawing (SVG)</source>
        <translation>차트를 그림(PNG) 또는 벡터 그림(SVG)으로 저장합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>Save the unsaved changes</source>
        <translation>저장하지 않은 편집 저장</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>Save the unsaved changes…</source>
        <translation>저장하지 않은 편집 저장…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Save this model, open one from a file, run as an algorithm</source>
        <translation>모형 저장, 파일에서 열기, 알고리즘으로 실행</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <location filename="../plugin/gui/widgets/waterfall_rows.py"/>
        <source>Score</source>
        <translation>점수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_output.py"/>
        <source>Score (0–100)</source>
        <translation>점수(0–100)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>Score areas, such as candidate cells or parcels, and choose one of them.</source>
        <translation>후보 격자나 필지처럼 면적이 있는 대상을 평가하고 그중 하나를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Score as it s&amp;tands</source>
        <translation>현 입지 평가(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_component.py"/>
        <source>Score as it stands: {model}</source>
        <translation>현 입지 평가: {model}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Score by the algorithm and keep the result in the plan, with how it came about</source>
        <translation>알고리즘으로 평가하여 결과와 산출 내역을 계획 파일에 저장합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Score si&amp;tes</source>
        <translation>입지 평가(&amp;T)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Score sites</source>
        <translation>입지 점수 산정</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>Score sites in the siting panel and choose one of them.</source>
        <translation>입지 패널에서 후보지를 평가하고 그중 하나를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <source>Score sites…</source>
        <translation>입지 점수 산정…</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Score the site that it has</source>
        <translation>현재 입지를 그대로 평가합니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_component.py"/>
        <source>Score {score:.1f} (possible {worst:.0f}–{best:.0f}), completeness {share:.0%}</source>
        <translation>점수 {score:.1f}점(가능 범위 {worst:.0f}–{best:.0f}점), 자료 충족도 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Score {score}</source>
        <translation>점수 {score}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/results.py"/>
        <source>Score {score} (possible {worst}–{best}), rank {rank}, completeness {completeness} %</source>
        <translation>점수 {score}점(가능 범위 {worst}–{best}점), 순위 {rank}위, 자료 충족도 {completeness}%</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>Score: {score}</source>
        <translation>점수: {score}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Scored sites</source>
        <translation>점수를 산정한 입지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Scores</source>
        <translation>점수 분포</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/component_scoring.py"/>
        <source>Scoring {component}</source>
        <translation>{component} 평가</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Screening</source>
        <translation>예비 검토 결과</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_card.py"/>
        <source>Screening, not the official result.</source>
        <translation>예비 검토이며 공식 결과가 아닙니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>Screens sites by the range of points they can have in Korea's grid-impact assessment.</source>
        <translation>전력계통영향평가에서 받을 수 있는 점수 범위로 입지를 예비 검토합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Search the assumptions</source>
        <translation>가정 검색</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Search the list</source>
        <translation>목록 검색</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Section</source>
        <translation>부문</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Sector</source>
        <translation>주요 업종</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Self-intersection</source>
        <translation>자기 교차</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>Separate its columns by commas, semicolons or tabs, and save it again.</source>
        <translation>열을 쉼표, 세미콜론 또는 탭으로 구분하여 다시 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Served (MW)</source>
        <translation>공급(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Served by</source>
        <translation>공급 전원</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>Set it in the layer's properties, then run again.</source>
        <translation>레이어 속성에서 지정한 뒤 다시 실행하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Set it to sited or indicative, or the geometry to NULL.</source>
        <translation>sited(입지 확정)나 indicative(개략 위치)로 바꾸거나, 도형을 NULL로 바꾸십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>Several columns have the same name; the later ones are called {names}</source>
        <translation>이름이 같은 열이 있어 뒤의 열에 새 이름을 붙였습니다: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>Shape</source>
        <translation>셀 모양</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>Share</source>
        <translation>비중</translation>
    </message>
    <message>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>Share sited</source>
        <translation>입지 확정 비율</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>Shared headroom</source>
        <translation>여유용량 배분</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Shared headroom (modelled)</source>
        <translation>여유용량 배분(모형 산출값)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>Shared headroom (modelled, with assumed headroom)</source>
        <translation>여유용량 배분(모형 산출값, 여유용량 가정 포함)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Sharing of a region's demand</source>
        <translation>지역 수요 배분 규칙</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.py"/>
        <source>Sho&amp;wn in the map</source>
        <translation>지도 표시(&amp;W)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Short by (MW)</source>
        <translation>부족량(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Show and edit the form</source>
        <translation>입력 양식을 열어 편집합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>Show how ranks changed against a result</source>
        <translation>다른 결과와 견준 순위 변화를 표시합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Show on the map how full lines are, with all in service</source>
        <translation>전 회선 운전 시 선로 부하율을 지도에 표시합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Show on the map what substations can still take at least, the low end of the range</source>
        <translation>변전소의 수용가능용량을 범위의 최소값으로 지도에 표시합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Show the assumptions that this rests on</source>
        <translation>이 결과에 쓰인 가정을 표시합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Show what the list can be filtered and sorted by</source>
        <translation>목록의 필터와 정렬 조건을 보여 줍니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Shown beside the item about grid headroom; nobody has published how many points it gives.</source>
        <translation>계통 여유도 항목 옆에 표시합니다. 몇 점이 되는지는 공표되지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Shows in the report what would be taken, changed and rejected, before the plan is touched.</source>
        <translation>계획 파일을 건드리기 전에 무엇을 가져오고 바꾸고 거부할지 보고서로 보여 줍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>Shows the panels of the plugin again, also those that were closed.</source>
        <translation>닫았던 패널까지 플러그인의 패널을 다시 보여 줍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>SiC power-semiconductor fab, 200 mm</source>
        <translation>SiC 전력반도체 공장(200 mm)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Site</source>
        <translation>입지</translation>
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
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>Site: {candidate}, {model} ({date})</source>
        <translation>입지: {candidate}, {model} ({date})</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>Sites</source>
        <translation>입지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/choice_details.py"/>
        <source>Sites cannot be found for it.</source>
        <translation>입지를 찾을 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>Sites of which the province or metropolitan city is not known: {count} of {all}. They lie outside all regions, or no regions were given.</source>
        <translation>시·도를 알 수 없는 입지: {all}곳 중 {count}곳. 모든 지역의 경계 밖에 있거나 지역 레이어가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>Sites that fail even at best</source>
        <translation>최고 점수로도 통과하지 못하는 입지 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>Sites that pass even at worst</source>
        <translation>최저 점수로도 통과하는 입지 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>Sites whose demand is not known: {count}</source>
        <translation>수요를 알 수 없는 입지: {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>Sites with scorecards</source>
        <translation>점수표를 붙인 입지</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Sites with years</source>
        <translation>연도를 붙인 입지</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>Sites without a demand that is known: {count}</source>
        <translation>수요를 알 수 없는 부지: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>Sites, {verdict}: {count}</source>
        <translation>입지({verdict}): {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/table.py"/>
        <location filename="../plugin/processing/groups.py"/>
        <source>Siting</source>
        <translation>입지평가</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
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
        <location filename="../plugin/gui/options.ui"/>
        <source>Siting models (JSON files) in this folder are offered beside those of the plugin.</source>
        <translation>이 폴더의 입지평가 모형(JSON 파일)을 플러그인의 모형과 함께 고를 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>Siting models found in the folder</source>
        <translation>폴더에서 찾은 입지평가 모형</translation>
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
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Snapshot</source>
        <translation>기준 시점</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Something is missing here</source>
        <translation>빠진 것이 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/notifier.py"/>
        <source>Something went wrong that the plugin did not expect: {error}</source>
        <translation>예상하지 못한 문제가 생겼습니다: {error}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Sort &amp;by</source>
        <translation>정렬 기준(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Sort the list by</source>
        <translation>목록 정렬 기준</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Sort the raw values in increasing order, each once</source>
        <translation>측정값을 작은 것부터 한 번씩만 차례로 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/inspector/inspection_html.py"/>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>Sources</source>
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
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Spread (standard deviation)</source>
        <translation>폭(표준편차)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Started</source>
        <translation>시작 시각</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>Starts and targets are no cells of the cost raster</source>
        <translation>출발점과 도착점이 비용 래스터의 셀이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.ui"/>
        <source>Stat&amp;us</source>
        <translation>상태(&amp;U)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Statistic of the raster</source>
        <translation>래스터 통계값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Statistical totals, not places</source>
        <translation>통계상 합계(지점 아님)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Statistical totals, which are no places, are not counted: {count}.</source>
        <translation>지점이 아닌 통계상 합계는 세지 않습니다: {count}개.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <location filename="../plugin/gui/item_models/asset_list.py"/>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <source>Status</source>
        <translation>추진 상태</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Status of rows without one</source>
        <translation>상태가 없는 행의 상태</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Status of the rules</source>
        <translation>평가 기준의 상태</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/actions.py"/>
        <source>Status: {status}</source>
        <translation>상태: {status}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Steepness</source>
        <translation>기울기</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Stored</source>
        <translation>저장된 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Straight line (km)</source>
        <translation>직선거리(km)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Students</source>
        <translation>학생 수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Study case</source>
        <translation>검토 조건</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Study cases</source>
        <translation>검토 조건</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Study cases with an answer</source>
        <translation>결과가 있는 검토 조건</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>Study cases: cut-off {cutoffs}; all lines monitored; all generators serve; overloads of the base not charged; {snapshot}</source>
        <translation>검토 조건: 민감도 하한 {cutoffs} · 전체 선로 감시 · 모든 발전기 공급 · 기존 과부하는 한계에서 제외 · {snapshot}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.py"/>
        <source>Su&amp;ms</source>
        <translation>합계(&amp;M)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Substation</source>
        <translation>변전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Substation of the cheapest connection</source>
        <translation>비용이 가장 적은 연결의 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Substation opens in</source>
        <translation>변전소 준공 연도</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Substation that gets more load</source>
        <translation>부하를 추가할 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Substation where the line begins</source>
        <translation>선로의 시점 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Substation where the line ends</source>
        <translation>선로의 종점 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Substations</source>
        <translation>변전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Substations and switchyards by voltage</source>
        <translation>전압별 변전소와 개폐소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Substations at which no line ends</source>
        <translation>선로가 닿지 않는 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>Substations in reach</source>
        <translation>탐색 거리 안의 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>Substations left out because their status is no word of a plan: {count}</source>
        <translation>상태값이 계획 파일의 용어가 아니어서 제외한 변전소: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Substations of one site (m)</source>
        <translation>같은 부지로 보는 변전소 거리(m)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Substations of unknown voltage nearer</source>
        <translation>더 가까이 있는 전압 미상 변전소 수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Substations so near to each other are joined by transformers; 0: each row is a site.</source>
        <translation>이 거리 안의 변전소들은 변압기로 이어진 것으로 봅니다. 0이면 행마다 따로 봅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>Substations that lose: {loses}; that gain: {gains}</source>
        <translation>용량이 줄어든 변전소 {loses}개, 늘어난 변전소 {gains}개</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Substations that may be there twice</source>
        <translation>중복일 수 있는 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>Substations whose headroom is not used because nobody says its basis: {count}</source>
        <translation>근거(headroom_basis)가 없어 여유용량을 쓰지 않은 변전소: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Substations whose load is unknown</source>
        <translation>부하를 모르는 변전소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>Suggested by its name</source>
        <translation>열 이름으로 찾음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Sums</source>
        <translation>합계</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Sums &amp;of</source>
        <translation>집계 대상(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Supply from two substations</source>
        <translation>변전소 두 곳에서 공급</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Supply voltage (kV)</source>
        <translation>공급전압(kV)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>Switch {criterion} off</source>
        <translation>{criterion}: 끄기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>Switch {criterion} on</source>
        <translation>{criterion}: 켜기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>T&amp;o</source>
        <translation>종점(&amp;O)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>TEU/year</source>
        <translation>TEU/년</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>TOPSIS, fixed ideals</source>
        <translation>TOPSIS(고정 이상점)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Table with flows at the edge</source>
        <translation>경계 조류 표</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Table with the demand of regions</source>
        <translation>지역 수요 표</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Take all steps away</source>
        <translation>모든 단계를 삭제합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Take the &amp;drawing as it is</source>
        <translation>도면대로 인정(&amp;D)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Take the edits of a file in place of these</source>
        <translation>현재 수정값 대신 파일의 수정값을 적용합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Take the selected step away</source>
        <translation>선택한 단계를 삭제합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>Taken out of the project: {layers}. The data are still in {file}. To have the layers back, open the plan again without saving the project.</source>
        <translation>프로젝트에서 제거한 레이어: {layers}. 자료는 {file}에 그대로 있습니다. 레이어를 되살리려면 프로젝트를 저장하지 말고 계획을 다시 여십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>Takes any layer, CSV or XLSX into a layer of a plan, and accounts for every row.</source>
        <translation>레이어, CSV, XLSX를 계획 파일의 레이어로 가져오고 모든 행의 처리 결과를 밝힙니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Target year</source>
        <translation>목표 연도</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Tells from which year sites can have power, and whether announced years can be met.</source>
        <translation>입지마다 몇 년부터 전력을 공급받을 수 있는지, 발표한 연도를 지킬 수 있는지 알려 줍니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Tells in which region a substation is; empty: the plan's layer, if there is one.</source>
        <translation>변전소가 어느 지역에 있는지 알려 줍니다. 비워 두면 계획 파일에 있는 레이어를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>Tells the MW, energy, water, CO2, plot and jobs of data centres and fabs from their published MW.</source>
        <translation>발표된 MW에서 데이터센터와 반도체 공장의 전력(MW), 전력량, 물, CO2, 부지, 일자리를 산출합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>Text above the header was left out: {text}</source>
        <translation>머리글 위의 글은 뺐습니다: {text}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The CRS {crs} is none that measures in metres</source>
        <translation>미터 단위의 투영 좌표계가 아닙니다: {crs}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>The MW of each data centre when no field is chosen below. Fabs take MW from a field only, else the assumption for their kind.</source>
        <translation>아래에서 필드를 선택하지 않았을 때 모든 데이터센터의 MW입니다. 반도체 공장은 필드의 MW만 쓰고, 없으면 공장 종류별 가정을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>The MW of each facility; of a fab the most it takes from the grid. A data centre without a number above 0 there has no known load; the number above is not used for it.</source>
        <translation>시설마다의 MW입니다. 반도체 공장은 계통에서 받는 최대 전력입니다. 이 필드에 0보다 큰 수가 없는 데이터센터는 부하를 알 수 없는 것으로 보며, 위의 값을 대신 쓰지 않습니다.</translation>
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
        <location filename="../plugin/plan/checks/stored_project.py"/>
        <source>The QGIS project in the plan is damaged</source>
        <translation>계획 안의 QGIS 프로젝트가 손상되었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/expression_functions.py"/>
        <source>The answer is that of the scoring that is being tried out in this window. It is NULL when nothing is scored or no site has this identifier. A saved map should use the columns of a saved result instead: this function is not there on a computer without the plugin.</source>
        <translation>이 창에서 지금 시험하고 있는 점수 산정의 값입니다. 점수를 산정하지 않았거나 이 식별자의 후보지가 없으면 NULL입니다. 저장할 지도에는 저장한 결과의 열을 쓰십시오. 플러그인이 없는 컴퓨터에는 이 함수가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/create_candidates.py"/>
        <source>The area has no polygon</source>
        <translation>대상 구역에 폴리곤이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>The area is that of the outline, because none was given and the outline is exact</source>
        <translation>면적이 없고 경계가 정확하므로 경계의 면적을 넣었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>The assumptions are not written in UTF-8</source>
        <translation>가정 파일이 UTF-8로 쓰여 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>The assumptions cannot be read</source>
        <translation>가정을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>The assumptions cannot be written</source>
        <translation>가정을 파일에 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>The assumptions say nothing about a line of {kv} kV and {km} km</source>
        <translation>{kv} kV, {km} km 선로에 대한 가정값이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>The attribution of the layer in the project stays as it is; each feature names its source</source>
        <translation>프로젝트에 있는 레이어의 출처 표시는 그대로 두었으며, 출처는 객체마다 적혀 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>The base case is complete</source>
        <translation>기준 계통이 완전함</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>The base case is not complete, so no flows were computed.</source>
        <translation>기준 계통이 완전하지 않아 조류를 계산하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>The base {value} is not a number of MVA above 0</source>
        <translation>기준용량은 0보다 큰 MVA 값이어야 합니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>The best sites, the best first; pick one to see why it scored so</source>
        <translation>순위가 높은 후보지부터 보여 줍니다. 선택하면 점수의 근거가 표시됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>The buffers cannot be read; each is a number of 0 or more</source>
        <translation>버퍼를 읽을 수 없습니다. 각각 0 이상의 수여야 합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>The bus {value} is there twice</source>
        <translation>모선 번호가 중복되었습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>The buses of the case have no places, so nobody knows which are in the area</source>
        <translation>사례의 모선에 위치가 없어 어느 모선이 구역 안에 있는지 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>The candidate {candidate} has no area</source>
        <translation>후보지 {candidate}에 면적이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>The candidate {candidate} is excluded: {reasons}</source>
        <translation>다음 후보지는 배제되었습니다: {candidate} ({reasons})</translation>
    </message>
    <message>
        <location filename="../plugin/studies/hosting_case.py"/>
        <source>The case file cannot be read</source>
        <translation>사례 파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>The case has no bus</source>
        <translation>케이스에 모선이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>The case lacks {tables}</source>
        <translation>케이스에 없는 항목이 있습니다: {tables}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/edit_command.py"/>
        <source>The change was refused</source>
        <translation>변경이 거부되었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>The chart cannot be saved</source>
        <translation>차트를 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>The chosen criterion</source>
        <translation>선택한 평가항목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The chosen {crs} puts the places at {place}; another one puts them {km:.0f} km from there, into the plan's area: {candidates}. Check the parameter CRS</source>
        <translation>지정하신 좌표계({crs})에서는 위치가 {place}입니다. 다른 좌표계에서는 그곳에서 {km:.0f}km 떨어진 계획 구역 안에 놓입니다: {candidates}. 매개변수 CRS를 확인하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The chosen {crs} puts the places at {place}; with x and y exchanged they would lie {km:.0f} km from there, in the plan's area: {candidates}. Check the two columns of coordinates</source>
        <translation>지정하신 좌표계({crs})에서는 위치가 {place}입니다. x와 y를 서로 바꾸면 그곳에서 {km:.0f}km 떨어진 계획 구역 안에 놓입니다: {candidates}. 좌표 열 두 개를 확인하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_figures.py"/>
        <source>The code {code} comes more than once</source>
        <translation>코드가 두 번 이상 나옵니다: {code}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>The codes that the demand is told by; in a plan: code.</source>
        <translation>수요를 적은 지역 코드의 필드이며, 계획 파일에서는 code입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>The column {column} does not have a value for each of {count} loads</source>
        <translation>{column} 열의 값이 부하 {count}개와 하나씩 대응하지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The column {column} has the type {found}, not {declared}</source>
        <translation>{column} 열의 유형이 다릅니다. 현재 {found}, 정해진 유형 {declared}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>The column {column} is filled twice</source>
        <translation>{column} 열을 두 번 채우려 합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The column {column} is missing</source>
        <translation>{column} 열이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/value_map.py"/>
        <source>The column {column} of {layer} has no list of words</source>
        <translation>{layer} 레이어의 {column} 열에는 정해진 용어가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>The comma may group thousands or be a decimal comma; other values here have a decimal comma</source>
        <translation>쉼표가 천 단위 구분인지 소수점인지 분명하지 않습니다. 이 열의 다른 값은 쉼표를 소수점으로 씁니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_component.py"/>
        <source>The component has no site yet</source>
        <translation>세부사업의 입지가 아직 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/choice_details.py"/>
        <source>The component is being scored…</source>
        <translation>세부사업을 평가하는 중입니다…</translation>
    </message>
    <message>
        <location filename="../plugin/plan/location.py"/>
        <source>The coordinates cannot be degrees, but the layer is set to {crs}, which is in degrees</source>
        <translation>좌표가 경위도일 수 없는데 레이어에는 경위도 좌표계가 지정되어 있습니다: {crs}</translation>
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
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>The coordinates cannot be transformed; check their CRS</source>
        <translation>좌표를 변환할 수 없습니다. 좌표계를 확인하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/location.py"/>
        <source>The coordinates lie far outside the area for which {crs} is made</source>
        <translation>좌표가 {crs}의 사용 지역에서 멀리 벗어나 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/location.py"/>
        <source>The coordinates look like degrees of longitude and latitude (EPSG:4326), but the layer is set to {crs}</source>
        <translation>좌표가 경위도(EPSG:4326)로 보이는데 레이어에는 다른 좌표계가 지정되어 있습니다: {crs}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>The coordinates look like degrees, but {crs} is in metres</source>
        <translation>좌표가 경위도로 보이는데 {crs} 좌표계의 단위는 미터입니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>The coordinates were read in {crs}</source>
        <translation>좌표를 읽은 좌표계: {crs}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cost_surface.py"/>
        <source>The cost raster cannot be read</source>
        <translation>비용 래스터를 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>The cost raster has {count} dimensions</source>
        <translation>비용 래스터의 차원 수가 {count}개입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cost_surface.py"/>
        <source>The cost raster is no file that can be read in parts</source>
        <translation>비용 래스터가 일부만 읽을 수 있는 파일이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/new_criterion.py"/>
        <source>The criterion has no title</source>
        <translation>평가항목의 이름이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>The criterion has no value function, so it cannot be weighted</source>
        <translation>평가항목에 가치함수가 없어 가중치를 줄 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>The cut-off of sensitivities is {value}</source>
        <translation>민감도 하한으로 입력한 값: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>The data has neither columns nor geometry</source>
        <translation>자료에 열도 도형도 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>The data has no column {source}</source>
        <translation>자료에 {source} 열이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_update.py"/>
        <source>The data replaced the geometry of the plan</source>
        <translation>계획 파일의 도형을 자료의 도형으로 바꾸었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_update.py"/>
        <source>The data replaced what the plan said</source>
        <translation>계획 파일의 값을 자료의 값으로 바꾸었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>The date of the data cannot be read</source>
        <translation>자료의 날짜를 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>The day of which the data tells, or on which it was downloaded.</source>
        <translation>자료의 기준일 또는 내려받은 날입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>The demand becomes contract power, which decides the supply voltage. Options are the known substations in reach that can supply that voltage; those without enough headroom come last, then the cheapest comes first. A substation whose headroom nobody published stays an option, marked “not known”. Headroom is held against contract power, which is what a grid operator reserves. Each site is looked at alone: two sites may be given the same headroom.

Costs are line, bays and the customer's own substation; works in the grid behind the substation are not in them. Routes are straight lines times a detour factor, or follow the cheapest way over a raster of costs; they may be shorter or longer by the position accuracy of both ends, where it is told. Along straight lines, a demand that takes another voltage at one end of its range is priced there as well. Years count from the start of work: the connection alone where headroom is known to suffice, else works in the grid as well, or planned lines that bring it sooner. All figures are modelled from assumptions with a low, a likely and a high value, which the log lists; they are indicative, not an offer of the grid operator.</source>
        <translation>수요를 계약전력으로 바꾸고, 계약전력에 따라 공급전압을 정합니다. 대안은 탐색 거리 안에서 그 전압을 공급할 수 있는 알려진 변전소입니다. 여유용량이 부족한 변전소는 뒤로 가고, 나머지는 비용이 적은 순서입니다. 여유용량이 공표되지 않은 변전소도 대안으로 남으며 ‘알 수 없음’으로 표시합니다. 여유용량은 계통 운영자가 확보해 두는 기준인 계약전력과 비교합니다. 입지를 하나씩 따로 보므로 두 입지가 같은 여유용량을 쓰는 것으로 나올 수 있습니다.

비용은 선로, 인출설비, 수용가 변전소의 비용이며 변전소 뒤쪽의 계통 보강비는 들어 있지 않습니다. 경로는 직선거리에 우회율을 곱하거나, 비용 래스터에서 비용이 가장 적은 길을 따릅니다. 위치 오차가 적혀 있으면 양 끝의 오차만큼 짧거나 길어질 수 있는 것으로 봅니다. 직선거리로 볼 때는 수요 범위의 한쪽 끝에서 공급전압이 달라지면 그 전압의 비용도 산출합니다. 연도는 착수 시점부터 셉니다. 여유용량이 충분하다고 확인되면 수전 연결 공사만, 아니면 계통 보강까지, 또는 더 먼저 여유용량을 마련하는 계획 송전선로까지 포함합니다. 모든 수치는 낮은 값, 유력한 값, 높은 값이 있는 가정으로 산출하며 사용한 가정은 로그에 적습니다. 개략적인 값이며 계통 운영자의 공급 약속이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>The demand of each site in MW; a site without a number there asks for nothing that is known.</source>
        <translation>각 부지의 수요(MW)입니다. 값이 없는 부지의 수요는 알 수 없는 것으로 봅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_figures.py"/>
        <source>The demand of region {code} is below 0 MW</source>
        <translation>수요가 0 MW보다 작은 지역: {code}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model.py"/>
        <source>The demand of regions cannot be shared: there is no layer of regions</source>
        <translation>지역 레이어가 없어 지역 수요를 나눌 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>The distance times the detour factor of the assumptions; change it where the route is known</source>
        <translation>직선거리에 가정한 우회계수를 곱한 값입니다. 경로를 알면 바꾸십시오</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <source>The document is nested too deeply to be read</source>
        <translation>문서의 중첩이 너무 깊어 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>The document is not JSON: {value}</source>
        <translation>JSON 문서가 아닙니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model.py"/>
        <source>The edge of the network names substations that are not on it: {ids}</source>
        <translation>경계로 적은 변전소가 계통에 없습니다: {ids}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>The edits are written: {file}</source>
        <translation>수정값을 저장했습니다: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>The edits kept in the project are not in use. {problem}</source>
        <translation>프로젝트에 저장된 수정값이 적용되지 않았습니다. {problem}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>The edits of this siting model are not saved: {model}. Open another one without them?</source>
        <translation>이 입지 모형의 수정 내용이 저장되지 않았습니다: {model}. 저장하지 않고 다른 모형을 여시겠습니까?</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>The encoding {encoding} is unknown</source>
        <translation>알 수 없는 인코딩입니다: {encoding}</translation>
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
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>The facilities with all their fields, followed by their loads and what is missing.</source>
        <translation>시설의 모든 필드에 이어 부하와 부족한 자료를 담습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>The field that names the sites; empty: id, else the feature id.</source>
        <translation>입지를 부르는 필드입니다. 비우면 id 필드를, 없으면 피처 번호를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>The field with the MW.</source>
        <translation>MW가 있는 필드입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>The field with the codes of regions, or the ids of substations.</source>
        <translation>지역 코드 또는 변전소 ID가 있는 필드입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>The field {field} holds numbers with decimals, which cannot keep identifiers of 16 digits or more</source>
        <translation>{field} 필드는 소수를 담는 숫자형이어서 16자리가 넘는 식별자를 그대로 담지 못합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>The fields cannot be read</source>
        <translation>필드 대응을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measures.py"/>
        <source>The figures of {field} are of several bases ({bases}) and cannot be added</source>
        <translation>{field} 필드의 값은 기준이 서로 달라({bases}) 합산할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>The file cannot be read</source>
        <translation>파일을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/read_only.py"/>
        <source>The file cannot be read as a GeoPackage</source>
        <translation>파일을 GeoPackage로 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The file cannot be written</source>
        <translation>파일을 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>The file declares no coordinate reference system; {crs} is the layer's in QGIS</source>
        <translation>파일에 좌표계(CRS)가 선언되어 있지 않습니다. QGIS에서 레이어에 지정된 좌표계: {crs}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The file describes a coordinate reference system without a code ({name}); it was taken for {crs}</source>
        <translation>파일의 좌표계 정의에 코드가 없어({name}) 다음 좌표계로 보았습니다: {crs}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>The file has {size:.0f} MB, and no siting model has more than {most:.0f}</source>
        <translation>파일 크기가 {size:.0f}MB입니다. 입지평가 모형은 {most:.0f}MB를 넘지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <location filename="../plugin/plan/importing/source_input.py"/>
        <location filename="../plugin/plan/info.py"/>
        <source>The file is empty</source>
        <translation>파일이 비어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <source>The file is no workbook, or it is damaged</source>
        <translation>통합 문서가 아니거나 손상된 파일입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>The file is not there</source>
        <translation>파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The file is open in QGIS or another program and cannot be replaced</source>
        <translation>파일이 QGIS나 다른 프로그램에서 열려 있어 바꿀 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>The file is there, but not as a layer of the kind needed here</source>
        <translation>파일은 있지만 여기에 필요한 종류의 레이어로 열 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/hosting_case.py"/>
        <source>The file is too large to be a MATPOWER case</source>
        <translation>파일이 너무 커서 MATPOWER 사례로 볼 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>The file is too large to hold assumptions</source>
        <translation>가정 파일이라고 하기에는 파일이 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/impact_rules.py"/>
        <source>The file is too large to hold rules of the assessment</source>
        <translation>평가 기준을 담은 파일로 보기에는 파일이 너무 큽니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cost_surface.py"/>
        <location filename="../plugin/plan/rasters.py"/>
        <source>The file may be damaged or not fully copied; copy or download it again.</source>
        <translation>파일이 손상되었거나 복사가 끝나지 않았을 수 있습니다. 다시 복사하거나 내려받으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>The file may not be read, or another program keeps it locked</source>
        <translation>파일을 읽을 권한이 없거나 다른 프로그램이 잠그고 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>The file of the plan {name} was replaced while it was open. What is shown may be the old or the new one, and unsaved changes may not fit the new one. Save them apart if you need them, then open the plan again.</source>
        <translation>열려 있는 동안 계획 파일이 다른 파일로 바뀌었습니다: {name}. 화면에 보이는 것은 이전 파일일 수도 새 파일일 수도 있으며, 저장하지 않은 편집은 새 파일에 맞지 않을 수 있습니다. 필요하면 편집을 따로 저장한 뒤 계획을 다시 여십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The file of the sample cannot be read: {reason}</source>
        <translation>예제 파일을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The file was copied or renamed: its project knows it as {file}</source>
        <translation>파일이 복사되었거나 이름이 바뀌었습니다. 프로젝트에 적힌 이름: {file}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>The file was read by QGIS, because the layer has a filter or edits; its encoding was not checked</source>
        <translation>레이어에 필터나 편집 내용이 있어 QGIS를 통해 파일을 읽었으며, 인코딩은 확인하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>The first of {count} rows of which this is said</source>
        <translation>이에 해당하는 {count}개 행 가운데 첫 번째입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <source>The first sheet was read, {sheet}; there are also {others}</source>
        <translation>첫 번째 시트({sheet})를 읽었습니다. 다른 시트: {others}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>The first view of the plan; it also decides the CRS when none is chosen.</source>
        <translation>계획 파일을 처음 열 때 보이는 범위이며, 좌표계(CRS)를 선택하지 않으면 이 범위로 좌표계를 정합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/stored.py"/>
        <source>The geometry cannot be read: it is damaged or has arcs</source>
        <translation>도형을 읽을 수 없습니다. 손상되었거나 원호가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <location filename="../plugin/plan/checks/stored.py"/>
        <source>The geometry has heights or measures, which a plan does not keep</source>
        <translation>계획 파일에서 쓰지 않는 높이(Z)나 측정값(M)이 도형에 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>The geometry has no length or area</source>
        <translation>도형에 길이나 면적이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_update.py"/>
        <source>The geometry is a new one, and the data does not say this of it</source>
        <translation>도형이 바뀌었고 새 도형에 대한 이 값이 자료에 없어 비웠습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>The geometry is empty instead of NULL, so it counts as located</source>
        <translation>도형이 NULL이 아니라 빈 도형이어서 위치가 있는 것처럼 취급됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>The geometry is not valid: {reason}</source>
        <translation>도형이 올바르지 않습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>The geometry is of the type {found}, not {declared}</source>
        <translation>도형의 유형이 다릅니다. 현재 {found}, 정해진 유형 {declared}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>The geometry was not valid and was repaired: {reason}</source>
        <translation>도형이 올바르지 않아 고쳤습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>The grid as of the end of that year, planned lines included; empty: what exists.</source>
        <translation>해당 연도 말의 계통으로, 계획된 선로를 포함합니다. 비워 두면 현재 있는 것만 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>The header has two rows; the names were joined: {names}</source>
        <translation>머리글이 두 줄이어서 이름을 합쳤습니다: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>The id "{id}" is used twice</source>
        <translation>식별자(id) "{id}" 값이 두 번 쓰였습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>The identifier is in use already, by {other}; the feature got one of its own</source>
        <translation>이미 쓰이는 식별자여서({other}) 새 식별자를 부여했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The identifier {id} is empty or used twice</source>
        <translation>식별자 {id} 값이 비어 있거나 두 번 쓰였습니다</translation>
    </message>
    <message>
        <location filename="../plugin/libraries.py"/>
        <source>The installed shapely {version} does not work with the GEOS {geos} of this QGIS</source>
        <translation>설치된 shapely {version} 버전이 이 QGIS의 GEOS {geos} 버전과 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>The island has no source for more load</source>
        <translation>해당 분리 계통에는 추가 부하를 공급할 전원이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>The key "{key}" is missing</source>
        <translation>"{key}" 키가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>The key "{key}" is written twice in one place</source>
        <translation>같은 곳에 "{key}" 키가 두 번 쓰였습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/known_points.py"/>
        <source>The known points cannot be read</source>
        <translation>알고 있는 점수를 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/expression_functions.py"/>
        <source>The language is 'en' or 'ko', not '{given}'.</source>
        <translation>언어는 'en' 또는 'ko'이어야 하며 쓸 수 없는 값입니다: '{given}'.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>The language of panels, menus and messages. A plan keeps the language it was made in.</source>
        <translation>패널, 메뉴, 메시지의 언어입니다. 계획 파일의 언어는 만들 때의 언어 그대로입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>The largest extra load (MW) at each substation alone; figures of two cannot be added.</source>
        <translation>변전소마다 따로 구한 최대 추가 부하(MW)입니다. 두 변전소의 값은 더할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>The largest extra load at each bus alone, with all in service (N-0) and after the outage of any one circuit (N-1), and which line limits it after which outage. It is a range over the study cases declared here: load factors, cut-offs, what is monitored and who serves the load. Overloads that are there without any extra load are listed, and limit nothing.

The grid is the plan's with its base case, or a MATPOWER case. Where data of an island are missing its buses are “not computable”, and where it is about the whole study, as the edge is, all buses are; the result says what is missing. Capacities of two buses cannot be added: each is looked at alone. It is thermal DC screening; voltage, short circuit and stability are not studied, and only a study of the grid operator can confirm a figure.</source>
        <translation>모선 하나에만 추가할 수 있는 최대 부하를 계산합니다. 모든 설비가 운전 중일 때(N-0)와 1회선 고장 후(N-1)를 따로 구하고, 어느 선로가 어느 고장 후에 한계가 되는지 밝힙니다. 결과는 여기서 정한 검토 조건(부하 배율, 민감도 하한, 감시 대상, 공급 전원)에 따른 범위입니다. 추가 부하가 없어도 있는 과부하는 목록으로만 알리고 한계에 반영하지 않습니다.

계통은 기준 계통을 갖춘 계획 파일이나 MATPOWER 사례를 씁니다. 분리 계통의 자료가 부족하면 그 계통의 모선이, 경계 조류처럼 검토 전체에 관한 자료가 부족하면 모든 모선이 ‘계산할 수 없음’이 되고, 무엇이 부족한지 결과에 나옵니다. 모선마다 따로 검토하므로 두 모선의 용량을 더할 수 없습니다. 직류 조류계산에 의한 열적 용량 검토이며 전압·단락·안정도는 검토하지 않습니다. 확정 수치는 전력회사의 검토로만 얻을 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>The largest first</source>
        <translation>큰 값부터</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>The largest load to look for is {value} MW</source>
        <translation>탐색할 최대 부하로 입력한 값: {value} MW</translation>
    </message>
    <message>
        <location filename="../plugin/plan/read_only.py"/>
        <source>The last changes of the plan are in a file beside it and cannot be read</source>
        <translation>계획의 마지막 변경이 옆의 파일에 있어 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/edit_command.py"/>
        <source>The layer cannot be edited</source>
        <translation>레이어를 편집할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/edit_command.py"/>
        <source>The layer cannot be edited now</source>
        <translation>지금은 레이어를 편집할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/table_copy.py"/>
        <source>The layer changed while it was read</source>
        <translation>레이어를 읽는 동안 내용이 바뀌었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer declares no coordinate reference system</source>
        <translation>레이어에 좌표계(CRS)가 선언되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer declares {declared}; {crs} was used because it was chosen</source>
        <translation>레이어에 선언된 좌표계({declared}) 대신 지정하신 좌표계로 읽었습니다: {crs}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>The layer has edits that are not saved</source>
        <translation>레이어에 저장하지 않은 편집이 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>The layer has geometry; the columns of coordinates were not used</source>
        <translation>레이어에 도형이 있어 좌표 열은 쓰지 않았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>The layer has no coordinate reference system</source>
        <translation>레이어에 좌표계(CRS)가 지정되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>The layer has no features</source>
        <translation>레이어에 객체가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/arrays.py"/>
        <source>The layer has no field {fields}</source>
        <translation>레이어에 {fields} 필드가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/power_layers.py"/>
        <location filename="../plugin/studies/grid_connection.py"/>
        <location filename="../plugin/studies/grid_model.py"/>
        <location filename="../plugin/studies/hosting_case.py"/>
        <source>The layer has no field {field}</source>
        <translation>레이어에 없는 필드입니다: {field}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The layer has no geometries: its column of geometries is missing or not registered</source>
        <translation>레이어에 도형이 없습니다. 도형 열이 없거나 등록되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The layer has no spatial index, so drawing and searching are slow</source>
        <translation>레이어에 공간 인덱스가 없어 그리기와 검색이 느립니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>The layer holds polygons; this is a point. Draw outlines first, or import into a layer of points. Where the layer says on what its outlines rest (geometry_basis), circles under “Geometries of another kind” turns points into circles that are marked as such</source>
        <translation>이 레이어에는 폴리곤이 들어가는데, 이 도형은 포인트입니다. 먼저 경계를 그리거나 포인트 레이어로 가져오십시오. 경계의 근거(geometry_basis) 열이 있는 레이어라면 ‘종류가 다른 도형’에서 circles를 고르면 점을 원으로 바꾸고 그렇게 표시합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>The layer holds {needed}; this is {found}</source>
        <translation>이 레이어에 들어가는 도형: {needed}. 이 도형: {found}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The layer is declared as {found}, not as {declared}</source>
        <translation>선언된 도형 유형이 다릅니다. 현재 {found}, 정해진 유형 {declared}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The layer is in {found}, the plan in {crs}</source>
        <translation>레이어의 좌표계는 {found}, 계획 파일의 좌표계는 {crs}입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The layer is missing</source>
        <translation>레이어가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer is said to be in {crs}, but its coordinates are nowhere on Earth then</source>
        <translation>레이어에 적힌 좌표계({crs})로는 좌표가 지구상 어디에도 놓이지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer is said to be in {crs}, but its coordinates cannot be degrees</source>
        <translation>레이어에 적힌 좌표계({crs})와 달리 좌표가 도(°) 단위일 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer is said to be in {crs}, but its coordinates look like degrees</source>
        <translation>레이어에 적힌 좌표계({crs})와 달리 좌표가 도(°) 단위로 보입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer is said to be in {crs}, but would lie outside of where that is used</source>
        <translation>레이어에 적힌 좌표계({crs})로는 위치가 그 좌표계를 쓰는 지역을 벗어납니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer is said to be in {crs}, which puts it at {place}; another reading puts it {km:.0f} km from there, into the plan's area</source>
        <translation>레이어에 적힌 좌표계({crs})로는 위치가 {place}입니다. 다르게 읽으면 그곳에서 {km:.0f}km 떨어진 계획 구역 안에 놓입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>The layer is said to be in {crs}, whose datum is unknown: places would be up to 400 m off</source>
        <translation>레이어에 적힌 좌표계({crs})의 측지 기준(데이텀)을 알 수 없어 위치가 400m까지 어긋날 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.ui"/>
        <source>The layer that is measured; empty: the plan's own, if it has one</source>
        <translation>측정할 레이어입니다. 비우면 계획 파일의 레이어를 씁니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/editing.py"/>
        <source>The layer {layer} cannot be edited</source>
        <translation>{layer} 레이어를 편집할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.py"/>
        <source>The layers of the proposals are not in the project. Open the plan again to bring them back.</source>
        <translation>사업 구상 레이어가 프로젝트에 없습니다. 계획을 다시 열면 복구됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>The layers or the criteria have changed since: score again.</source>
        <translation>이후 레이어나 평가 기준이 바뀌었습니다. 다시 평가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_edits.py"/>
        <source>The limit of this criterion is a list of allowed texts</source>
        <translation>이 평가항목의 배제조건은 허용 값의 목록입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The list of sample plans cannot be read: {reason}</source>
        <translation>예제 계획 목록을 읽을 수 없습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>The loads are served so that most MW are, whatever their order.</source>
        <translation>순서와 관계없이 공급 MW가 가장 많도록 부하를 연결합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <source>The loads share the headroom of the substations in reach: first come, first served, each at the cheapest substation that still has room for it; or so that most MW are served, and among those ways the cheapest. Options and costs are those of “Grid connection”, for the grid of today or of a year that you choose. Every load has a row: where it is connected, or why not and which other loads have the headroom it would need.

A substation whose headroom is not known serves nobody, unless you state an assumption; then the result says “assumed”. Headroom is that of the substation: lines further into the grid are not looked at, voltage, short circuit and stability neither. All figures are modelled from assumptions, which the log lists; they are indicative, not an offer of the grid operator.</source>
        <translation>부하들이 탐색 거리 안의 변전소 여유용량을 나누어 씁니다. 순서대로 하나씩 여유가 남은 가장 저렴한 변전소에 연결하거나, 공급 MW가 가장 많은 방법 중 가장 저렴한 것을 찾습니다. 대안과 비용은 현재 또는 선택한 연도의 계통에 대한 “수전 연결”과 같습니다. 부하마다 한 행에 연결된 변전소를, 연결되지 않았으면 그 이유와 필요한 여유용량을 차지한 다른 부하를 적습니다.

여유용량을 알 수 없는 변전소는 가정을 입력하지 않는 한 아무에게도 공급하지 않으며, 가정을 입력하면 결과에 “가정값”이라고 표시합니다. 여유용량은 변전소의 값이며, 더 안쪽 계통의 선로와 전압, 고장전류, 안정도는 검토하지 않습니다. 모든 값은 로그에 나열한 가정으로 산출한 참고값이며 전력회사의 제안이 아닙니다.</translation>
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
        <location filename="../plugin/studies/measuring.py"/>
        <source>The measure {measure} needs a vector layer</source>
        <translation>측정 방법 {measure}에는 벡터 레이어가 필요합니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>The name of the column says it, for {count} rows</source>
        <translation>열 이름에 적혀 있어 {count}개 행에 넣었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>The next best site after this one</source>
        <translation>바로 아래 순위의 후보지로 이동합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>The next better site</source>
        <translation>바로 위 순위의 후보지로 이동합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>The number that each point stands for, as in the first column of mpc.bus.</source>
        <translation>점이 나타내는 번호로, mpc.bus 첫 번째 열의 값입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>The numbers cannot be read; each is 0 or more</source>
        <translation>숫자를 읽을 수 없습니다. 값은 모두 0 이상이어야 합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>The numbers of buffers and of exclusion layers do not fit: {found} and {count}</source>
        <translation>버퍼 수({found})와 제외 레이어 수({count})가 맞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>The open project is not a plan. Open a plan first.</source>
        <translation>지금 열려 있는 프로젝트는 계획 파일이 아닙니다. 먼저 계획 파일을 여십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>The order does not name every load once</source>
        <translation>순서에 모든 부하가 한 번씩 들어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/stored_outline.py"/>
        <source>The outline cannot be brought into the plan's CRS</source>
        <translation>경계를 계획의 좌표계로 변환할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_component.py"/>
        <source>The outline is indicative: only the position is known. Its centre was scored; the size of the plot is unknown.</source>
        <translation>개략적인 경계입니다. 위치만 알려져 있어 중심점을 평가하였으며 부지 면적은 알 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/score_component.py"/>
        <source>The outline is indicative; the score holds for it as it is drawn, not for a surveyed site.</source>
        <translation>개략적인 경계입니다. 점수는 그려진 경계에 대한 것이며 측량된 부지에 대한 것이 아닙니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output_files.py"/>
        <source>The output would erase a plan or an input with all its layers</source>
        <translation>출력이 계획 파일이나 입력 파일을 그 안의 모든 레이어와 함께 지우게 됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>The parts of a line were joined</source>
        <translation>선의 부분들을 하나로 이었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/migrate.py"/>
        <source>The plan cannot be brought up to date</source>
        <translation>계획 파일을 새 버전으로 변환할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/editing.py"/>
        <source>The plan cannot be changed</source>
        <translation>계획을 수정할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <source>The plan cannot be written</source>
        <translation>계획 파일을 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>The plan does not say which version it has</source>
        <translation>계획 파일에 버전이 제대로 적혀 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/plan_parameters.py"/>
        <source>The plan file to write; an existing file of that name is replaced.</source>
        <translation>저장할 계획 파일입니다. 같은 이름의 파일이 있으면 바꿉니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>The plan has a result of this name: {name}. Replace it?</source>
        <translation>계획에 같은 이름의 결과가 있습니다: {name}. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>The plan has a siting model of this name: {model}. Replace it?</source>
        <translation>계획에 같은 이름의 입지 모형이 있습니다: {model}. 바꾸시겠습니까?</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>The plan has changed since the grid was built; build it again.</source>
        <translation>계통을 구성한 뒤 계획 파일이 바뀌었습니다. 다시 구성하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/stored_project.py"/>
        <source>The plan has no QGIS project</source>
        <translation>계획 파일에 QGIS 프로젝트가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <location filename="../plugin/plan/importing/present.py"/>
        <source>The plan has no layer {layer}</source>
        <translation>계획 파일에 {layer} 레이어가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/proposals/choice_details.py"/>
        <source>The plan has no proposals yet. Add one.</source>
        <translation>계획에 사업 구상이 아직 없습니다. 추가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/stored_models.py"/>
        <source>The plan has no siting model {model}</source>
        <translation>계획 파일에 다음 입지평가 모형이 없습니다: {model}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_study_request.py"/>
        <source>The plan has no substations</source>
        <translation>계획 파일에 변전소가 없습니다</translation>
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
        <location filename="../plugin/plan/checks/container.py"/>
        <location filename="../plugin/plan/info.py"/>
        <source>The plan has the older schema version {found}</source>
        <translation>계획 파일의 스키마 버전이 이전 버전입니다: {found}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The plan has the unknown language {language}</source>
        <translation>계획 파일의 언어를 알 수 없습니다: {language}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>The plan is in {path}</source>
        <translation>계획 파일을 저장했습니다: {path}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/read_only.py"/>
        <source>The plan is locked</source>
        <translation>계획이 잠겨 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>The plan is sound.</source>
        <translation>계획에 문제가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.py"/>
        <source>The plan lacks these layers: {layers}.</source>
        <translation>계획에 다음 레이어가 없습니다: {layers}.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>The plan that takes the data; empty: the plan that is open.</source>
        <translation>자료를 받을 계획 파일입니다. 비우면 열려 있는 계획 파일입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>The plan to check; empty: the plan that is open. Edits that are not saved are not checked.</source>
        <translation>검사할 계획 파일입니다. 비워 두면 열려 있는 계획 파일을 검사합니다. 저장하지 않은 편집은 검사하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/store.py"/>
        <source>The plan was changed while the data was prepared</source>
        <translation>자료를 준비하는 동안 계획 파일이 바뀌었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/trial_storage.py"/>
        <source>The plan was closed before its result was there</source>
        <translation>결과가 나오기 전에 계획 파일이 닫혔습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>The plan whose grid is studied; empty: the plan that is open.</source>
        <translation>전력계통을 검토할 계획 파일입니다. 비우면 열려 있는 계획을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>The plan whose layers are measured; empty: the plan that is open.</source>
        <translation>측정에 쓸 레이어가 담긴 계획 파일입니다. 비워 두면 지금 열려 있는 계획 파일을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>The plan {name} is back in its place. Open it again, so that all its layers are read anew; save unsaved changes apart before.</source>
        <translation>계획 파일이 제자리에 돌아왔습니다: {name}. 모든 레이어를 새로 읽도록 계획을 다시 여십시오. 저장하지 않은 편집은 먼저 따로 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>The plan {name} is no longer in {folder}. Do not save the project before you have put the plan or a backup back there: no layer can be read. Unsaved changes are still in this window.</source>
        <translation>계획 파일이 더 이상 없어 레이어를 읽을 수 없습니다: {folder}, {name}. 계획 파일이나 백업을 제자리에 되돌리기 전에는 프로젝트를 저장하지 마십시오. 저장하지 않은 편집은 이 창에 그대로 남아 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>The plan's layer {layer} has no column {column}</source>
        <translation>계획 파일의 {layer} 레이어에 {column} 열이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>The plan's title, shown in QGIS and on printed maps.</source>
        <translation>QGIS와 출력한 지도에 표시되는 계획의 제목입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>The plugin itself made an error and stopped</source>
        <translation>플러그인 자체의 오류로 멈췄습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>The points add up to the score; they are Shapley values (TOPSIS).</source>
        <translation>항목별 점수를 더하면 총점이 됩니다. 섀플리 값입니다(TOPSIS).</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>The points add up to the score; what is lost of it was shared out by logarithms (weighted product).</source>
        <translation>항목별 점수를 더하면 총점이 됩니다. 잃은 점수는 로그 비율로 나누었습니다(가중곱).</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>The points are exact: they add up to the score.</source>
        <translation>항목별 점수는 정확한 값이며, 더하면 총점이 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/flow.py"/>
        <source>The power flow has no single solution, because reactances cancel each other</source>
        <translation>리액턴스가 서로 상쇄되어 조류계산의 해가 하나로 정해지지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/stored_project.py"/>
        <source>The project of the plan shows layers of another file, {file}: {layers}</source>
        <translation>계획 파일의 프로젝트가 다른 파일({file})의 레이어를 보여 줍니다: {layers}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/rasters.py"/>
        <source>The raster cannot be read where sites are</source>
        <translation>입지가 있는 곳의 래스터를 읽을 수 없습니다</translation>
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
        <location filename="../plugin/core/power/connection_cost.py"/>
        <source>The rating of a {kv} kV circuit is {rating} MVA</source>
        <translation>{kv} kV 회선의 정격이 {rating} MVA입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/polygon_table.py"/>
        <location filename="../plugin/plan/table_copy.py"/>
        <location filename="../plugin/processing/output.py"/>
        <location filename="../plugin/processing/staging.py"/>
        <source>The result cannot be written</source>
        <translation>결과를 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/results.py"/>
        <source>The result cannot be written into the plan</source>
        <translation>결과를 계획 파일에 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/trial_storage.py"/>
        <source>The result could not be made: {reason}</source>
        <translation>결과를 만들지 못했습니다: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>The row has not as many cells as the header</source>
        <translation>행의 칸 수가 머리글과 다릅니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>The row numbers in this report are feature ids</source>
        <translation>이 보고서의 행 번호는 객체 ID입니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>The row numbers in this report are lines of the file</source>
        <translation>이 보고서의 행 번호는 파일의 줄 번호입니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>The row numbers in this report are rows of the sheet</source>
        <translation>이 보고서의 행 번호는 시트의 행 번호입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/geopackage.py"/>
        <location filename="../plugin/plan/importing/store.py"/>
        <source>The rows cannot be written into the plan</source>
        <translation>계획 파일에 자료를 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/impact_rules.py"/>
        <source>The rules are not written in UTF-8</source>
        <translation>평가 기준이 UTF-8로 작성되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/impact_rules.py"/>
        <source>The rules cannot be read</source>
        <translation>평가 기준을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>The rules {rules} do not know {names}</source>
        <translation>규정 {rules}에 없는 이름입니다: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_table.py"/>
        <source>The same as the likely value. Type another one to give a range.</source>
        <translation>중간값과 같습니다. 다른 값을 입력하면 범위가 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>The same text for all rows</source>
        <translation>모든 행에 같은 값을 넣음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>The shapefile has no .dbf file; only its shapes were read</source>
        <translation>셰이프파일에 .dbf 파일이 없어 도형만 읽었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_input.py"/>
        <source>The shapefile has no .shx file</source>
        <translation>셰이프파일에 .shx 파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>The shapefile has {shapes} shapes, but {rows} rows in its table (.dbf)</source>
        <translation>셰이프파일의 도형은 {shapes}개인데 속성 테이블(.dbf)의 행은 {rows}개입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cost_surface.py"/>
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
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>The sites with all their fields, followed by the range of points, the verdict and its margin.</source>
        <translation>입지의 모든 필드에 점수 범위, 판정, 통과 기준과의 차이를 덧붙입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>The sites with all their fields, followed by the years and what they wait for.</source>
        <translation>입지의 모든 필드에 연도와 그 시점을 정하는 것을 덧붙입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>The siting model cannot be read</source>
        <translation>입지평가 모형을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/stored_models.py"/>
        <source>The siting model cannot be stored in the plan</source>
        <translation>입지평가 모형을 계획 파일에 저장할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/documents.py"/>
        <source>The siting model cannot be used: {error}</source>
        <translation>입지평가 모형을 쓸 수 없습니다. {error}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/trial_storage.py"/>
        <source>The siting model cannot be written</source>
        <translation>입지평가 모형을 쓸 수 없습니다</translation>
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
        <location filename="../plugin/plan/siting_models.py"/>
        <source>The siting model is empty</source>
        <translation>입지평가 모형 파일이 비어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>The siting model is not written in UTF-8</source>
        <translation>입지평가 모형 파일의 인코딩이 UTF-8이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>The siting model {model} is kept in the plan.</source>
        <translation>입지평가 모형을 계획 파일에 저장했습니다: {model}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>The siting model: what is asked of a site, and how much each answer counts</source>
        <translation>입지평가 모형: 입지에 무엇을 묻고 각각을 얼마나 반영할지 정합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.py"/>
        <source>The siting panel is not available in this version of the plugin.</source>
        <translation>이 버전의 플러그인에서는 입지 패널을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>The siting panel is not there. Score sites by the menu of the plugin.</source>
        <translation>입지평가 패널이 없습니다. 플러그인 메뉴에서 후보지를 평가하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The spatial index is damaged, so maps and searches miss some features</source>
        <translation>공간 인덱스가 손상되어 지도와 검색에서 일부 객체가 빠집니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The spatial index knows {indexed} of {located} features, so maps and searches miss some</source>
        <translation>공간 인덱스에는 {indexed}개만 있고 실제 객체는 {located}개여서 지도와 검색이 맞지 않습니다</translation>
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
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>The substation {bus} is not on the network</source>
        <translation>변전소 {bus}: 계통에 연결되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>The table has a header but no rows</source>
        <translation>표에 머리글만 있고 데이터 행이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>The table has no column {field}</source>
        <translation>표에 {field} 열이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_figures.py"/>
        <source>The table has no field {field}</source>
        <translation>표에 없는 필드: {field}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>The table has no header; its columns are called column_1 to column_{count}</source>
        <translation>표에 머리글이 없어 열 이름을 차례로 붙였습니다: column_1~column_{count}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>The table has only one column</source>
        <translation>표에 열이 하나뿐입니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>The table has {count} cells, which makes no rows of three</source>
        <translation>표의 칸이 {count}개라 세 칸씩 행을 만들 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dbf.py"/>
        <source>The table is cut off: {found} of {count} rows are there</source>
        <translation>속성 테이블이 잘려 있습니다. {count}개 행 중 {found}개만 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>The table is empty</source>
        <translation>표가 비어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>The table is not registered in gpkg_contents, so QGIS does not see it</source>
        <translation>테이블이 gpkg_contents에 등록되어 있지 않아 QGIS에서 보이지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dbf.py"/>
        <source>The table of the shapefile cannot be read</source>
        <translation>셰이프파일의 속성 테이블을 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>The table {table} has {found} columns, version 2 has at least {expected}</source>
        <translation>{table} 표의 열이 {found}개입니다. 버전 2에는 {expected}개 이상이 있어야 합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>The terms on which the data may be used, such as KOGL Type 1 or CC BY 4.0.</source>
        <translation>공공누리 제1유형, CC BY 4.0 같은 이용 조건입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>The text is neither UTF-8 nor CP949, such as {example}</source>
        <translation>글자가 UTF-8도 CP949도 아닙니다(예: {example})</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>The text is not in the encoding {encoding}, such as {example}</source>
        <translation>{encoding} 인코딩이 아닌 글자가 있습니다(예: {example})</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_form.py"/>
        <source>The text of {layer} looks like {encoding}, but no .cpg file says so: set the encoding in the layer's properties (Source), or import it</source>
        <translation>{layer} 레이어의 글자는 {encoding} 인코딩으로 보이지만 이를 알려 주는 .cpg 파일이 없습니다. 레이어 속성(원본)에서 인코딩을 지정하거나 가져오기로 읽으십시오</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>The time was too short to prove it: another assignment may serve up to {gap} MW more, {most} MW in all.</source>
        <translation>시간이 부족해 증명하지 못했습니다. 다른 배정은 최대 {gap} MW를 더해 모두 {most} MW까지 공급할 수도 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output.py"/>
        <source>The unfinished output cannot be removed</source>
        <translation>완성되지 않은 산출 파일을 지울 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>The unit of {source} is not known: the name was cut off after ten bytes</source>
        <translation>{source} 열의 단위를 알 수 없습니다. 열 이름이 10바이트에서 잘렸습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>The unit stands in the value: {unit}</source>
        <translation>값에 단위가 적혀 있습니다: {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>The unit {unit} is not known</source>
        <translation>알 수 없는 단위입니다: {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>The unit {unit} of {column} is not known</source>
        <translation>{column} 열의 단위를 알 수 없습니다: {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>The unit {unit} of {source} is not known</source>
        <translation>{source} 열의 단위를 알 수 없습니다: {unit}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/unsaved.py"/>
        <source>The unsaved changes cannot be written</source>
        <translation>저장하지 않은 편집을 기록할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/inverse.py"/>
        <source>The value function {kind} is over names, not over numbers</source>
        <translation>수치가 아니라 이름에 적용하는 가치함수입니다: {kind}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/inverse.py"/>
        <source>The value function {kind} is over numbers, not over names</source>
        <translation>이름이 아니라 수치에 적용하는 가치함수입니다: {kind}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/value_functions.py"/>
        <source>The values of "{criterion}" are not all numbers: {detail}</source>
        <translation>"{criterion}" 평가항목에 숫자가 아닌 값이 있습니다: {detail}</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <source>The version {value} is not known</source>
        <translation>알 수 없는 버전입니다: {value}</translation>
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
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <source>The workbook has no sheet {sheet}</source>
        <translation>통합 문서에 {sheet} 시트가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <source>The workbook is protected by a password, or of the format before 2007</source>
        <translation>통합 문서에 암호가 걸려 있거나 2007년 이전 형식입니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact.py"/>
        <source>Their items are: {items}. Gates: {gates}.</source>
        <translation>항목: {items}. 필수조건: {gates}.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_connection.py"/>
        <source>There are no sites to connect</source>
        <translation>연결할 입지가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>There are no sites to score</source>
        <translation>점수를 산정할 입지가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model.py"/>
        <source>There are no substations and no lines to build a grid from</source>
        <translation>계통을 만들 변전소와 선로가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_form.py"/>
        <location filename="../plugin/studies/grid_supply.py"/>
        <source>There are no substations to connect to</source>
        <translation>연결할 변전소가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>There is no assumption {assumption}</source>
        <translation>없는 가정입니다: {assumption}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting.py"/>
        <source>There is no bus or substation {ids}</source>
        <translation>없는 모선 또는 변전소: {ids}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/candidates.py"/>
        <source>There is no cell shape "{shape}"</source>
        <translation>"{shape}" 모양의 셀은 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
        <source>There is no folder {folder}.</source>
        <translation>{folder} 폴더가 없습니다.</translation>
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
        <location filename="../plugin/processing/check_form.py"/>
        <source>There is no plan to check</source>
        <translation>검사할 계획이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>There is no sample plan {sample}</source>
        <translation>{sample} 예제 계획이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>There is no site at that place. Click on a site, or pick one from the list.</source>
        <translation>그 위치에는 후보지가 없습니다. 후보지를 클릭하거나 목록에서 고르십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/hosting.py"/>
        <source>There is no study case to take a range over</source>
        <translation>범위를 구할 검토 조건이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/what_if_form.py"/>
        <source>There is no substation of the grid at that place.</source>
        <translation>그 위치에는 계통의 변전소가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <location filename="../plugin/plan/read_only.py"/>
        <source>There is no such file</source>
        <translation>해당 파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>There is no such layer or file</source>
        <translation>그런 레이어나 파일이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/failures.py"/>
        <source>There is not enough memory for this</source>
        <translation>메모리가 부족합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/chart.py"/>
        <source>There is nothing to draw in this selection.</source>
        <translation>이 선택에는 그릴 것이 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>There is nothing to import</source>
        <translation>가져올 행이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/trial_storage.py"/>
        <source>There is nothing to score yet</source>
        <translation>아직 평가할 것이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Thermal DC screening; voltage, short circuit and stability not studied, nor whether there is enough generation</source>
        <translation>열적 용량만 본 직류(DC) 예비 검토이며 전압, 단락, 안정도와 발전력의 충분성은 검토하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Thermal capacity (MVA)</source>
        <translation>열적 송전용량(MVA)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_figures.py"/>
        <source>These are no MW of a code: {pairs}</source>
        <translation>코드별 MW로 읽을 수 없는 값: {pairs}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/value_map.py"/>
        <source>These have one: {columns}.</source>
        <translation>용어가 정해진 열: {columns}.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact.py"/>
        <source>These rules have no item {item}</source>
        <translation>이 기준에 없는 항목: {item}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>They fit {candidates}. Set the parameter CRS to the right one.</source>
        <translation>맞는 좌표계: {candidates}. 매개변수 CRS에 올바른 것을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>They fit {candidates}. Those of one place differ by up to {metres:.0f} m here, which coordinates alone cannot tell: ask where the file comes from. Set the parameter CRS to the right one.</source>
        <translation>맞는 좌표계: {candidates}. 같은 곳에 놓이는 좌표계끼리도 이곳에서는 {metres:.0f}m까지 차이가 나며 좌표만으로는 구별할 수 없습니다. 파일을 받은 곳에 문의하여 매개변수 CRS에 올바른 것을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>They fit {rare}, which only navigation data use; with x and y exchanged they fit {candidates}. Ask where the file comes from. Set the parameter CRS to the right one, and exchange the two columns of coordinates, or run “Swap X and Y coordinates” on the layer, if need be.</source>
        <translation>맞는 좌표계: {rare}. 다만 내비게이션 자료에만 쓰는 좌표계입니다. x와 y를 서로 바꾸면 맞는 좌표계: {candidates}. 파일을 받은 곳에 문의하여 매개변수 CRS에 올바른 것을 지정하고, 필요하면 두 좌표 열을 서로 바꾸거나 레이어에 “X와 Y 좌표 바꾸기(Swap X and Y coordinates)”를 실행하십시오.</translation>
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
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>This cannot be used here</source>
        <translation>여기에 쓸 수 없는 값입니다</translation>
    </message>
    <message>
        <location filename="../plugin/libraries.py"/>
        <source>This installation of QGIS has no {libraries}</source>
        <translation>이 QGIS에는 {libraries} 라이브러리가 설치되어 있지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/file_bytes.py"/>
        <source>This is a folder, not a file</source>
        <translation>파일이 아니라 폴더입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>This is a limit, not a number</source>
        <translation>하나의 숫자가 아니라 한계값(이상·이하 등)입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>This is a range, not one number</source>
        <translation>하나의 숫자가 아니라 범위입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dates.py"/>
        <source>This is no date that can be read; write it as 2024-05-31, 2024-05 or 2024</source>
        <translation>읽을 수 있는 날짜가 아닙니다. 2024-05-31, 2024-05 또는 2024처럼 적으십시오</translation>
    </message>
    <message>
        <location filename="../plugin/plan/info.py"/>
        <source>This is no name for a plan</source>
        <translation>계획 파일 이름으로 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>This is no number</source>
        <translation>숫자가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>This is no single number</source>
        <translation>숫자가 하나가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>This is not JSON that can be read: a number has too many digits</source>
        <translation>읽을 수 있는 JSON이 아닙니다. 자릿수가 너무 많은 수가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>This is not JSON that can be read: too many brackets in brackets</source>
        <translation>읽을 수 있는 JSON이 아닙니다. 괄호가 너무 깊이 겹쳐 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>This is not JSON; it goes wrong in line {line}, column {column}</source>
        <translation>JSON이 아닙니다. {line}번째 줄 {column}번째 글자부터 잘못되었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>This is not a MATPOWER case of version 2</source>
        <translation>MATPOWER 버전 2 케이스가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>This is not a siting model</source>
        <translation>입지평가 모형이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dates.py"/>
        <source>This looks like a spreadsheet's day number; format the column as dates</source>
        <translation>스프레드시트의 날짜 일련번호로 보입니다. 열의 표시 형식을 날짜로 바꾸십시오</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.py"/>
        <source>This plan has none of the layers of this panel.</source>
        <translation>이 계획에는 이 패널의 레이어가 하나도 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/keeper.py"/>
        <source>This plan was copied or renamed; its layers are those of {name}. Save the project to keep that.</source>
        <translation>이 계획 파일은 복사되었거나 이름이 바뀌어 레이어를 {name} 파일로 다시 연결했습니다. 이 상태를 유지하려면 프로젝트를 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>This site has no place on the map.</source>
        <translation>이 후보지는 지도상의 위치가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Throughput or capacity</source>
        <translation>처리실적 또는 처리능력</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>Time for the search (s)</source>
        <translation>탐색 시간(초)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>Time to power</source>
        <translation>전력공급 가능시점</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Title of the criterion</source>
        <translation>평가항목의 이름</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>Title of the layer</source>
        <translation>레이어 이름</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>Title of the result</source>
        <translation>결과 제목</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>To</source>
        <translation>종점</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>To be among the &amp;best</source>
        <translation>목표: 상위(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>To be among the best</source>
        <translation>목표 상위 순위</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>To lift it</source>
        <translation>개선 조건</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>Too few points in geometry component</source>
        <translation>점이 너무 적음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/comparison.py"/>
        <source>Too few sites are ranked in both to compare the order.</source>
        <translation>두 결과에 모두 순위가 있는 입지가 너무 적어 순서를 비교할 수 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Totals of a port or an airport as a whole; its places may be listed above, so do not add them.</source>
        <translation>항만이나 공항 전체의 합계입니다. 소속 지점이 위에 있을 수 있으므로 더하지 마십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>Totals of the components without parts</source>
        <translation>하위 사업이 없는 세부사업의 합계</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>Transform them with the algorithm Reproject layer, from the CRS they are in.</source>
        <translation>원래 좌표계에서 ‘레이어 재투영’ 알고리즘으로 변환하십시오.</translation>
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
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Transformers that are assumed</source>
        <translation>가정한 변압기</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Transformers without a type</source>
        <translation>해당 유형이 없는 변압기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Transmission lines</source>
        <translation>송전선로</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Transmission lines by voltage</source>
        <translation>전압별 송전선로 길이</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/table.py"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Transport</source>
        <translation>교통</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>Treatment of overloads</source>
        <translation>과부하 처리 방법</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Turn</source>
        <translation>순번</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>Turn the order round.</source>
        <translation>순서를 거꾸로 합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/output_files.py"/>
        <source>Two outputs would be the same file</source>
        <translation>두 결과를 같은 파일에 쓰게 됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_form.py"/>
        <source>Two parameters say the same in different ways</source>
        <translation>두 매개변수가 같은 것을 서로 다르게 정하고 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Two substations: likely cost, straight lines (KRW bn)</source>
        <translation>변전소 두 곳: 직선 경로의 유력한 비용(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Two substations: the first</source>
        <translation>변전소 두 곳: 첫째</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Two substations: the second</source>
        <translation>변전소 두 곳: 둘째</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Type a part of the name, or pick it on the map</source>
        <translation>이름 일부를 입력하거나 지도에서 선택하십시오</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/drafts.py"/>
        <source>Type digits without separators of thousands, such as 1250 or 0.85.</source>
        <translation>1250이나 0.85처럼 천 단위 구분 기호 없이 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Ulsan</source>
        <translation>울산</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>Undecided sites</source>
        <translation>판정 미정인 입지 수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Under construction and planned; what is only proposed is not among them.</source>
        <translation>건설 중과 계획만 포함하며, 제안은 포함하지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Underground lines</source>
        <translation>지중선로</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>Undo this step, or choose another substation.</source>
        <translation>이 단계를 실행 취소하거나 다른 변전소를 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Unit of the raw value</source>
        <translation>원값의 단위</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Unit of the throughput</source>
        <translation>처리량 단위</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/studies/asset_themes.py"/>
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
        <location filename="../plugin/core/rules_document.py"/>
        <source>Update the plugin.</source>
        <translation>플러그인을 업데이트하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/stored_project.py"/>
        <source>Use a backup, or create the plan again and import the layers there.</source>
        <translation>백업을 쓰거나, 계획 파일을 새로 만든 뒤 레이어를 그 파일로 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Use a backup, or create the plan again and import the rows there.</source>
        <translation>백업을 쓰거나, 계획 파일을 새로 만든 뒤 행을 그 파일로 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <location filename="../plugin/plan/geopackage.py"/>
        <location filename="../plugin/plan/importing/present.py"/>
        <location filename="../plugin/plan/project.py"/>
        <source>Use a backup, or create the plan again.</source>
        <translation>백업 파일을 쓰거나 계획 파일을 다시 만드십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>Use a backup, or import its rows again.</source>
        <translation>백업을 쓰거나, 그 행을 다시 가져오십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>Use a cost raster in a projected CRS, with cells of a known size.</source>
        <translation>셀 크기를 아는 투영 좌표계의 비용 래스터를 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>Use a number of 0 or more; 0 switches the criterion off</source>
        <translation>0 이상의 숫자를 쓰십시오. 0이면 그 평가항목을 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Use all assumptions as they are shipped</source>
        <translation>모든 가정을 기본값으로 되돌립니다</translation>
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
        <location filename="../plugin/core/assumptions.py"/>
        <source>Use one of the ids on the assumptions page.</source>
        <translation>가정 화면에 있는 식별자를 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <location filename="../plugin/plan/checks/values.py"/>
        <location filename="../plugin/plan/importing/value_map.py"/>
        <location filename="../plugin/processing/import_form.py"/>
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
        <location filename="../plugin/processing/parameter_check.py"/>
        <source>Use one of: {known}.</source>
        <translation>다음 중 하나를 쓰십시오: {known}.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>Use one of: {samples}.</source>
        <translation>다음 중 하나를 쓰십시오: {samples}.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>Use one such as kW, MW, kVA, V, kV, m2, ha, km2, 평, m, km, m3/day, 억원, or MVA x 0.9.</source>
        <translation>kW, MW, kVA, V, kV, m2, ha, km2, 평, m, km, m3/day, 억원, MVA x 0.9 같은 단위를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Use the chosen assumptions as they are shipped</source>
        <translation>선택한 가정을 기본값으로 되돌립니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>Use the items, gates and indicators of these rules.</source>
        <translation>이 규정의 항목, 필수 요건, 지표를 사용하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/aggregation.py"/>
        <source>Use the weighted sum, or take criteria out of the siting model</source>
        <translation>가중합을 쓰거나 입지평가 모형에서 평가항목을 줄이십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Used by the loads (MW)</source>
        <translation>부하가 쓰는 용량(MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>Used instead of the latest figure of the plan for the province or metropolitan city.</source>
        <translation>계획에 있는 시·도의 최신 값 대신 사용합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/layers.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Used instead of the plan's layer; empty: the plan's layer, if there is one.</source>
        <translation>계획 파일의 레이어 대신 쓸 레이어입니다. 비워 두면 계획 파일에 있는 레이어를 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Utility 0 at</source>
        <translation>효용 0인 값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Utility 1 at</source>
        <translation>효용 1인 값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Utility below the first step</source>
        <translation>첫 단계 미만의 효용</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Utility of other names</source>
        <translation>그 밖의 이름의 효용</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Utility: {utility:.2f} of 1</source>
        <translation>효용: 1 중 {utility:.2f}</translation>
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
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <location filename="../plugin/plan/columns.py"/>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.py"/>
        <source>Value function with the site on it</source>
        <translation>후보지 위치를 표시한 가치함수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Value in the data</source>
        <translation>자료의 값</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Value map</source>
        <translation>값 대응표</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Value of the indicator</source>
        <translation>지표 값</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Value: {value}</source>
        <translation>값: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>Values in fields that cannot be used and count as not known: {count}</source>
        <translation>쓸 수 없어 알려지지 않은 것으로 본 필드 값: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>Version {value} of the case format is not known</source>
        <translation>알 수 없는 케이스 형식 버전입니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Versions</source>
        <translation>소프트웨어 버전</translation>
    </message>
    <message>
        <location filename="../plugin/plan/columns.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>Voltage (kV)</source>
        <translation>전압(kV)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Voltage of the line</source>
        <translation>선로 전압</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/shared_headroom_table.py"/>
        <source>Voltage of the substation (kV)</source>
        <translation>변전소 전압(kV)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Voltage suits the whole range (1: yes)</source>
        <translation>전압이 수요 범위 전체에 맞음(1: 예)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Water in a day: high (m³)</source>
        <translation>하루 물 사용량: 높은 값(m³)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Water in a day: likely (m³)</source>
        <translation>하루 물 사용량: 유력한 값(m³)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>Water in a day: low (m³)</source>
        <translation>하루 물 사용량: 낮은 값(m³)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/schema.py"/>
        <source>Water sources</source>
        <translation>용수원</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Water sources: capacity</source>
        <translation>용수원: 시설용량</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>Water sources: spare</source>
        <translation>용수원: 여유량</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>Way of supply</source>
        <translation>공급 방식</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <location filename="../plugin/gui/widgets/weight_editor.py"/>
        <source>Weight of {criterion}</source>
        <translation>{criterion}: 가중치</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Weight: {share:.0%} of the weight in use</source>
        <translation>가중치: 적용 중인 가중치의 {share:.0%}</translation>
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
        <location filename="../plugin/processing/import_form.py"/>
        <source>What became of it</source>
        <translation>처리 결과</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>What cannot be built on: polygons, or lines and points widened by a buffer.</source>
        <translation>건축할 수 없는 곳입니다. 폴리곤을 쓰거나, 라인과 포인트를 버퍼로 넓혀 쓸 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>What each figure of the demand field means: it, contract, secured or receiving, as in mw_basis of a plan's data centres. Where it is empty the choice above holds; any other word is read both ways.</source>
        <translation>수요 필드 값마다의 기준입니다. 계획의 데이터센터 mw_basis처럼 it, contract, secured, receiving 가운데 하나입니다. 비어 있으면 위의 선택을 따르고, 다른 말이면 두 가지로 모두 읽습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>What each site asks for, where no field below is chosen.</source>
        <translation>아래에서 필드를 선택하지 않은 경우 각 부지의 수요입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>What each site has installed; 0: none. Empty: not known.</source>
        <translation>입지마다 설치한 자가발전 용량입니다. 0이면 없음, 비우면 알려지지 않음입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>What if</source>
        <translation>가상 변경</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>What is good to know</source>
        <translation>알아 둘 것</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>What is known of items and gates, such as: grid_headroom = 8..12; policy_fit = 7; adequate_voltage = yes; local_tax = 50%..80%; value_added = FIELD. A percentage is an assumption of how far the item goes from its worst to its best. A field holds the points of each site. Or the same as a JSON object.</source>
        <translation>항목과 필수조건에 대해 아는 것을 적습니다. 예: grid_headroom = 8..12; policy_fit = 7; adequate_voltage = yes; local_tax = 50%..80%; value_added = FIELD. 백분율은 항목의 최저점에서 최고점까지 어디쯤인지에 대한 가정입니다. 필드 이름을 적으면 입지마다 그 필드의 점수를 씁니다. JSON 객체로 적어도 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>What is made up here is an assumption, and every result is titled “teaching case”.</source>
        <translation>여기서 설정하는 값은 가정이며, 모든 결과에 ‘실습용 사례’라고 표시합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>What is measured</source>
        <translation>측정 대상</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>What is missing</source>
        <translation>부족한 자료</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>What is not known, and the sources</source>
        <translation>확인되지 않은 내용과 출처</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>What is there already</source>
        <translation>이미 있는 것</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>What is tried out</source>
        <translation>시험 중인 변경</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>What is wrong</source>
        <translation>무엇이 문제인지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>What is wrong with the coordinate reference system</source>
        <translation>좌표계의 문제</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>What it waits for</source>
        <translation>시점을 정하는 것</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>What it waits for: high</source>
        <translation>시점을 정하는 것: 높은 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>What it waits for: low</source>
        <translation>시점을 정하는 것: 낮은 값</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>What makes a duplicate</source>
        <translation>중복의 기준</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>What the MW me&amp;an</source>
        <translation>MW의 의미(&amp;A)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <location filename="../plugin/plan/schema.py"/>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>What the MW mean</source>
        <translation>MW 값의 기준</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>What the MW were read as</source>
        <translation>MW를 읽은 기준</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>What the buses are called; empty: as the case calls them.</source>
        <translation>모선 이름입니다. 비워 두면 사례에 적힌 이름을 씁니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>What the customer has there already. Without a field: new customers.</source>
        <translation>고객이 그 장소에서 이미 쓰는 계약전력입니다. 필드가 없으면 신규 고객으로 봅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>What the figures of the demand field mean: it, contract, secured, receiving or grid, as in mw_basis of a plan's data centres; otherwise the choice above holds.</source>
        <translation>수요 필드의 값이 뜻하는 것입니다. 계획 파일 데이터센터의 mw_basis처럼 it, contract, secured, receiving, grid 가운데 하나를 적으며, 값이 없으면 위의 선택을 따릅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>What this is</source>
        <translation>결과의 성격</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>What to know about these scores</source>
        <translation>점수를 읽을 때 알아 둘 점</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>What to list</source>
        <translation>보여 줄 항목</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/siting.ui"/>
        <source>What unknown values count</source>
        <translation>알 수 없는 값의 처리</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>What values of status, kind and other coded columns mean, in addition to the words that are known. An empty word means not known.</source>
        <translation>상태·종류처럼 용어가 정해진 열에서, 기본으로 알아보는 말 외에 자료의 값이 무엇을 뜻하는지 적습니다. 용어를 비우면 ‘알 수 없음’으로 처리합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>What was assumed; please confirm</source>
        <translation>가정한 것(확인해 주십시오)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>What was changed or left empty</source>
        <translation>바꾸거나 비운 값</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>What was found</source>
        <translation>점검 내용</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>What was rejected, and why</source>
        <translation>거부한 행과 사유</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>What water a data centre takes: dry, hybrid or evaporative cooling.</source>
        <translation>데이터센터의 물 사용량을 정합니다. dry: 건식, hybrid: 혼합, evaporative: 증발 냉각.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>What would lift it</source>
        <translation>순위를 올리려면</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>When the application is made; decimals are parts of the year (2027.5 is July 2027).</source>
        <translation>전기사용을 신청하는 시점입니다. 소수는 한 해의 일부입니다(2027.5는 2027년 7월).</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Where fields are called otherwise than in a plan, such as: voltage_kv = VOLT; name_ko = NAME. A plan's columns: id, name, name_ko, kind, status, opened, voltage_kv, transformer_mva, banks, peak_load_mw, headroom_mw; circuits, capacity_mva, from_id, to_id, length_km; capacity_mw.</source>
        <translation>필드 이름이 계획 파일과 다를 때 적습니다. 보기: voltage_kv = VOLT; name_ko = NAME. 계획 파일의 열: id, name, name_ko, kind, status, opened, voltage_kv, transformer_mva, banks, peak_load_mw, headroom_mw; circuits, capacity_mva, from_id, to_id, length_km; capacity_mw.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>Where it is empty, what is installed is multiplied by the assumed capacity factor.</source>
        <translation>비어 있으면 설비용량에 가정한 이용률을 곱합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Where nothing limits up to here, the answer is “at least” this.</source>
        <translation>이 값까지 한계가 없으면 결과는 ‘이 값 이상’입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Where the features go: {layers}.</source>
        <translation>객체가 들어갈 곳: {layers}.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Where the grid comes from</source>
        <translation>계통 자료의 출처</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Which column of the data fills which column of the plan. Empty: as suggested by the names; the report lists it. A fixed text stands in single quotes. A row * adds the suggestions for all other columns. Units: kW, MW, kVA, V, kV, m2, ha, km2, 평, km, m3/day, 억원 …; apparent power becomes real power only by a power factor, as in MVA x 0.9.</source>
        <translation>자료의 어느 열로 계획 파일의 어느 열을 채울지 적습니다. 비우면 열 이름으로 찾고 결과를 보고서에 적습니다. 고정값은 작은따옴표로 감쌉니다. * 행을 넣으면 나머지 열은 이름으로 찾습니다. 단위: kW, MW, kVA, V, kV, m2, ha, km2, 평, km, m3/day, 억원 등. 피상전력은 MVA x 0.9처럼 역률을 적어야만 유효전력이 됩니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>Which columns were taken</source>
        <translation>가져온 열</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <source>Which outages are looked at</source>
        <translation>검토할 정지 조건</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <source>Which sample plan to build.</source>
        <translation>만들 예제 계획입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>Who comes first</source>
        <translation>우선순위 방식</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Who published the data, under what title; it goes into every feature. Needed unless a column of the data says it.</source>
        <translation>자료를 펴낸 기관과 자료 이름입니다. 모든 객체에 적힙니다. 자료에 출처 열이 없으면 반드시 적어야 합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/scope.py"/>
        <source>Whole plan</source>
        <translation>계획 전체</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Whose PUE turns IT load into grid load: a new AI hall or an older one of an enterprise.</source>
        <translation>IT 부하를 계통 부하로 바꿀 때 쓰는 PUE의 종류입니다. 새 AI 전산실(new_ai) 또는 기존 기업 전산실(older_enterprise)입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/table.py"/>
        <source>Why here?</source>
        <translation>평가 근거</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>With what is planned by {year} nothing can be computed, because data are missing</source>
        <translation>{year}년까지의 계획 설비를 반영하면 자료가 부족하여 계산할 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>With x and y exchanged they fit {candidates}. Exchange the two columns of coordinates, or run “Swap X and Y coordinates” on the layer, and set the parameter CRS to the right one.</source>
        <translation>x와 y를 바꾸면 맞는 좌표계: {candidates}. 두 좌표 열을 서로 바꾸거나 레이어에 “X와 Y 좌표 바꾸기(Swap X and Y coordinates)”를 실행하고, 매개변수 CRS에 올바른 것을 지정하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <source>Without a proposal</source>
        <translation>사업 구상 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>Without a second way: {count} of {total} circuits; an outage describes the data, not the grid</source>
        <translation>우회 경로가 없는 회선: 전체 {total}회선 중 {count}회선. 고장 계산 결과는 실제 계통이 아니라 자료의 상태를 나타냅니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_model.py"/>
        <source>Without weight: it has no part in the score.</source>
        <translation>가중치가 없어 점수에 반영되지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>Word of the plan</source>
        <translation>계획 파일의 용어</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>Work &amp;begins in</source>
        <translation>착수 연도(&amp;B)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>Works in the grid that are or may be needed</source>
        <translation>필요하거나 필요할 수 있는 계통 보강</translation>
    </message>
    <message>
        <location filename="../plugin/plan/project.py"/>
        <source>World map</source>
        <translation>세계지도</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <source>Worst and best score that the site could have once everything is known</source>
        <translation>모든 자료가 갖추어졌을 때 이 입지가 받을 수 있는 최저·최고 점수</translation>
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
        <location filename="../plugin/processing/known_points.py"/>
        <source>Write each item once, as: grid_headroom = 8..12; policy_fit = 7; adequate_voltage = yes</source>
        <translation>항목마다 한 번씩 다음과 같이 적으십시오: grid_headroom = 8..12; policy_fit = 7; adequate_voltage = yes</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Write either "floor": 0.01 or "veto": true</source>
        <translation>"floor": 0.01 또는 "veto": true 중 하나를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_form.py"/>
        <source>Write it as 2024-05-31.</source>
        <translation>2024-05-31처럼 적으십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write it in braces</source>
        <translation>중괄호로 묶어 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>Write numbers into the table.</source>
        <translation>표에는 숫자를 입력하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>Write one of the two</source>
        <translation>둘 중 하나만 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.ui"/>
        <source>Write the edits as a file that others can import, and algorithms can take</source>
        <translation>다른 사람이 가져오거나 알고리즘에 쓸 수 있도록 수정값을 파일로 저장합니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>Write them as: 0.05; 0.10</source>
        <translation>다음과 같이 적으십시오: 0.05; 0.10</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>Write them as: connection_cost = 20; slope = 5</source>
        <translation>다음과 같이 쓰십시오: connection_cost = 20; slope = 5</translation>
    </message>
    <message>
        <location filename="../plugin/processing/parsing.py"/>
        <source>Write them as: voltage_kv = VOLT; name_ko = NAME</source>
        <translation>voltage_kv = VOLT; name_ko = NAME과 같이 적으십시오</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>Write true or false</source>
        <translation>true 또는 false를 쓰십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/new_criterion.py"/>
        <source>Write what is asked of a site.</source>
        <translation>입지에 무엇을 묻는지 적으십시오.</translation>
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
        <location filename="../plugin/plan/importing/value_map.py"/>
        <source>Written in the plan's word</source>
        <translation>계획 파일의 용어로 바꾸었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.ui"/>
        <location filename="../plugin/plan/schema.py"/>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>Year in which work begins</source>
        <translation>착수 연도</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>Year of the grid</source>
        <translation>계통 연도</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>Year of the self-sufficiency</source>
        <translation>전력자립도 기준연도</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>Years</source>
        <translation>시기</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.ui"/>
        <source>Your own siting models and assumptions</source>
        <translation>내 입지평가 모형과 가정</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>Your source</source>
        <translation>수정 출처</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Zoom</source>
        <translation>확대</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Zoom the map to the selected features</source>
        <translation>선택한 객체로 지도를 확대합니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.ui"/>
        <source>Zoom to selection</source>
        <translation>선택 객체로 확대</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/inspector.ui"/>
        <source>Zoom to the site</source>
        <translation>후보지로 확대</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.ui"/>
        <source>Zoom to what is chosen</source>
        <translation>선택한 항목으로 확대합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>a 765 kV double circuit carries about 14,600 MVA</source>
        <translation>765kV 2회선이 14,600MVA 정도입니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <source>a MATPOWER case file</source>
        <translation>MATPOWER 파일</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>a further reason for a rejected row</source>
        <translation>거부한 행의 다른 사유</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>a large 765 kV substation has about 10,000 MVA</source>
        <translation>대형 765kV 변전소가 10,000MVA 정도입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>a line</source>
        <translation>라인</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>a mixture of geometries</source>
        <translation>여러 종류가 섞인 도형</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>a part of this path is a file and no folder</source>
        <translation>경로 중간에 폴더가 아닌 파일이 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>a planned line ends at the substation in {year}</source>
        <translation>이 변전소에 연결되는 계획 송전선로: {year}년</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>a planned line that brings the headroom</source>
        <translation>여유용량을 마련하는 계획 송전선로의 준공</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>a planned line, which brings the headroom</source>
        <translation>여유용량을 마련하는 계획 송전선로</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>a point</source>
        <translation>포인트</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>a polygon</source>
        <translation>폴리곤</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>a route was found</source>
        <translation>경로를 찾았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>a section of more than 2,000 km is probably in m</source>
        <translation>2,000km를 넘는 구간은 m 값일 가능성이 큽니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>a source column that goes nowhere</source>
        <translation>어느 열에도 들어가지 않는 자료의 열</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>a substation in reach suits; whether it has headroom stands beside it</source>
        <translation>범위 안에 적합한 변전소가 있습니다(여유용량은 별도 표시)</translation>
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
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>access that fades with distance</source>
        <translation>거리에 따라 줄어드는 접근성</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>adapt: an area becomes a point on it, and a line in parts that join becomes one line. strict: they are rejected. circles: as adapt, and a point in a layer of outlines becomes a circle: of its area, marked as indicative, or without an area of its position accuracy, marked as a position only. What loses nothing, such as one part instead of a collection of one, is always done.</source>
        <translation>adapt: 면은 그 안의 점으로, 이어지는 여러 부분의 선은 한 선으로 바꿉니다. strict: 그런 도형은 거부합니다. circles: adapt와 같고, 경계를 담는 레이어에 들어온 점은 원으로 바꿉니다. 면적이 있으면 그 면적의 원(개략 위치로 표시), 없으면 위치 정확도를 반지름으로 하는 원(위치만 아는 것으로 표시)입니다. 한 부분뿐인 멀티 도형을 단일 도형으로 바꾸는 것처럼 잃는 것이 없는 변환은 언제나 합니다.</translation>
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
        <location filename="../plugin/gui/widgets/asset_filters.py"/>
        <location filename="../plugin/studies/asset_summary.py"/>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>all generators by capacity</source>
        <translation>모든 발전기, 용량 비례</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>all in service</source>
        <translation>전 회선 운전</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>all of Korea drinks about 20 million m³ a day</source>
        <translation>한국 전체의 상수도 사용량이 하루 약 2천만 m³입니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>all that exist; or an expression such as "voltage_kv" = 345</source>
        <translation>운영 중인 모든 객체, 또는 "voltage_kv" = 345 같은 식</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>all: errors and warnings. errors: only errors.</source>
        <translation>all: 오류와 경고. errors: 오류만.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>also rejected for</source>
        <translation>거부 사유 추가</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>an end ({end}) has neither a known substation nor a position</source>
        <translation>한쪽 끝({end})에 알려진 변전소도 위치도 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>an end ({end}) meets no substation and no other line</source>
        <translation>한쪽 끝({end})이 변전소나 다른 선로와 만나지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>anchor plant</source>
        <translation>앵커기업 공장</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_summary.py"/>
        <source>and {count} more</source>
        <translation>그 밖에 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.py"/>
        <source>any</source>
        <translation>제한 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>any other name</source>
        <translation>그 밖의 모든 이름</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>any value</source>
        <translation>모든 값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <source>apparent power</source>
        <translation>피상전력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>area</source>
        <translation>면적</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
        <source>as QGIS</source>
        <translation>QGIS와 같게</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>assessment</source>
        <translation>평가</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>assumed</source>
        <translation>가정값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>assumed; please confirm</source>
        <translation>가정한 것이므로 확인이 필요함</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>assumption</source>
        <translation>가정</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>assumption (see source)</source>
        <translation>가정(출처 참조)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>assumption: the share of the points that is met</source>
        <translation>가정: 배점 중 충족하는 비율</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>at each substation alone</source>
        <translation>변전소마다 따로 구함</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>at least {least}</source>
        <translation>{least} 이상</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>at most {most}</source>
        <translation>{most} 이하</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>auto: detected, and told in the report.</source>
        <translation>auto: 자동으로 판별하여 보고서에 적습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>banks</source>
        <translation>뱅크</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>barriers cut the target off from every start</source>
        <translation>통과 불가 셀 때문에 어느 출발점에서도 도착점에 갈 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>barriers or the edge of the raster leave no route to any substation that could be chosen</source>
        <translation>통과할 수 없는 곳이나 래스터의 경계 때문에 선택할 수 있는 변전소까지 경로가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>basis not known</source>
        <translation>기준 미상</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>basis of the outline not known</source>
        <translation>경계 근거 미상</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>best in the middle (Gaussian)</source>
        <translation>중간이 최적(가우스)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>biogas</source>
        <translation>바이오가스</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>biomass and other bioenergy</source>
        <translation>바이오매스 등 바이오에너지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/plants.py"/>
        <source>biomass, waste or geothermal</source>
        <translation>바이오·폐기물·지열</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>bonus</source>
        <translation>가점</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>bonus or penalty</source>
        <translation>가·감점</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>both ends are at one place; the line was left out</source>
        <translation>양 끝이 같은 곳에 있어 이 선로를 제외했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>both ends at one place</source>
        <translation>양 끝이 같은 곳임</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/flow.py"/>
        <source>branches with a negative reactance: {branches}</source>
        <translation>리액턴스가 음수인 회선: {branches}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>by name</source>
        <translation>이름별</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>by-product gas of steelworks</source>
        <translation>부생가스(제철)</translation>
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
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>can be met</source>
        <translation>지킬 수 있음</translation>
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
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>cannot be met</source>
        <translation>지킬 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>capacity: all generators by their capacity. output: those that run, by their output.</source>
        <translation>capacity: 모든 발전기가 용량에 비례해 공급합니다. output: 운전 중인 발전기가 출력에 비례해 공급합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>charged: whoever would add to an overload that a step brings can take nothing more</source>
        <translation>한계로 반영: 추가한 단계로 생긴 과부하를 키우는 변전소는 더 수용할 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>circuits</source>
        <translation>회선</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>circuits unknown or not plausible; {circuits} assumed</source>
        <translation>회선 수를 모르거나 값이 타당하지 않아 {circuits}회선으로 가정했습니다</translation>
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
        <location filename="../plugin/plan/cartography/plants.py"/>
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
        <source>coal, gasified (IGCC)</source>
        <translation>석탄가스화복합(IGCC)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>colocation</source>
        <translation>코로케이션(임대형)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>column</source>
        <translation>열 대응</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>combined heat and power, fuel not known</source>
        <translation>집단에너지·열병합(연료 미상)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>comment: as many as the comment after a row tells, such as: 154 line 2. none: each row is one circuit.</source>
        <translation>comment: 행 뒤의 주석에 적힌 회선 수로 나눕니다. 보기: 154 line 2. none: 행마다 1회선으로 봅니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>complexes have from some hundred m² to some hundred km²</source>
        <translation>단지 면적은 보통 수백 m²에서 수백 km²입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>concentration of power demand</source>
        <translation>전력수요 집중지역</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>conductors</source>
        <translation>도체</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>containers and passengers are never added</source>
        <translation>컨테이너와 승객은 서로 더하지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>contract</source>
        <translation>계약</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>contract power</source>
        <translation>계약전력</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>contract power {amount} MW</source>
        <translation>계약전력 {amount} MW</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>contradicting figures: the lowest is taken</source>
        <translation>수치가 서로 달라 가장 낮은 값을 사용함</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>cost of the grid connection (modelled)</source>
        <translation>수전 연결비용(모형 산출값)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>count half</source>
        <translation>절반으로 반영</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>count nothing</source>
        <translation>0으로 반영</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>counted as half</source>
        <translation>중간값으로 반영</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>counted as worst</source>
        <translation>최저값으로 반영</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <location filename="../plugin/processing/algorithms/opensampleplan.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>data centre</source>
        <translation>데이터센터</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <source>data centre, size by MW</source>
        <translation>데이터센터(크기: MW)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>data_centre, or fab_sic_200mm: a fab of power semiconductors on SiC wafers of 200 mm.</source>
        <translation>data_centre: 데이터센터, fab_sic_200mm: 200 mm SiC 웨이퍼 전력반도체 공장.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>day</source>
        <translation>일 단위</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>declared</source>
        <translation>입력값</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>declared inflow exceeds the load of an island of {buses} buses by {mw:g} MW</source>
        <translation>모선 {buses}개로 된 계통에서 경계 유입량이 부하보다 {mw:g} MW 많습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/supply.py"/>
        <source>dedicated 22.9 kV feeder</source>
        <translation>22.9 kV 전용공급설비</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>delayed water supply</source>
        <translation>용수 공급 지연지역</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>depends on what is not known</source>
        <translation>알려지지 않은 것에 따라 달라집니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>derived from what was seen</source>
        <translation>확인한 값에서 산출</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/own_generation.py"/>
        <source>direct supply by a power purchase agreement</source>
        <translation>전력구매계약(PPA)에 따른 직접 공급</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/own_generation.py"/>
        <source>direct supply in a distributed-energy zone</source>
        <translation>분산에너지 특화지역 안의 직접 공급</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>direct supply: its output is taken off</source>
        <translation>직접 공급: 발전량을 뺌</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>distance to the nearest</source>
        <translation>가장 가까운 객체까지의 거리</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>document</source>
        <translation>문서 전체</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>does not reach the pass line even at best, or a gate is not met</source>
        <translation>최고 점수로도 통과 기준에 미달하거나 필수 요건을 충족하지 못합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>draft</source>
        <translation>제정안</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>draft, superseded</source>
        <translation>제정안(이후 변경됨)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>draft_2024: the published draft of the operating rules, which criteria of 2025-11-28 supersede; their points are not known.</source>
        <translation>draft_2024: 공개된 운영 규정 제정안입니다. 2025-11-28에 발표된 기준으로 대체되었으며 그 배점은 알려지지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>duplicate</source>
        <translation>중복</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>edge</source>
        <translation>엣지</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>edited by the user</source>
        <translation>사용자 수정</translation>
    </message>
    <message>
        <location filename="../plugin/plan/assumptions.py"/>
        <source>edits kept in the project</source>
        <translation>프로젝트에 저장된 수정값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>end of the expressway</source>
        <translation>고속도로 종점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/plants.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>energy storage (ESS)</source>
        <translation>에너지저장장치(ESS)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>enough</source>
        <translation>충분함</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>enough for the low demand, not for the high one</source>
        <translation>낮은 수요에는 충분하나 높은 수요에는 부족함</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>enterprise</source>
        <translation>기업 자체용</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>equal: in equal shares. by_transformers: by transformer capacity where all are known.</source>
        <translation>equal: 똑같이 나눕니다. by_transformers: 모두 알려져 있으면 변압기 용량에 비례해 나눕니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>every start is outside the cost raster or on a barrier</source>
        <translation>모든 출발점이 비용 래스터 밖이거나 통과 불가 셀에 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>exclude the site</source>
        <translation>입지 제외</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/live_map.py"/>
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
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>excludes the site</source>
        <translation>후보지 배제</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>existing</source>
        <translation>운영 중</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>exponent</source>
        <translation>지수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>expression of the site</source>
        <translation>입지에 적용하는 식</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>expressway</source>
        <translation>고속도로</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>factor</source>
        <translation>배수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>fading out (exponential)</source>
        <translation>거리 감쇠(지수)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>feature</source>
        <translation>객체</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>field map</source>
        <translation>열 대응표</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>field map, {column}</source>
        <translation>열 대응표, {column}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>field map, {plan_column}: {text}</source>
        <translation>열 대응표, {plan_column}: {text}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>field of the nearest</source>
        <translation>가장 가까운 객체의 필드</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>field of the site</source>
        <translation>입지의 필드</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>findings: {count}</source>
        <translation>지적 사항 {count}건</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>first</source>
        <translation>시작점</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>fixed offshore wind</source>
        <translation>고정식 해상풍력</translation>
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
        <location filename="../plugin/plan/importing/units.py"/>
        <source>flow</source>
        <translation>유량</translation>
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
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>from</source>
        <translation>이상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>from 90 seconds on a metro to one train a day</source>
        <translation>배차간격은 도시철도의 90초에서 하루 한 편까지입니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>from the grid {amount} MW</source>
        <translation>계통 부하 {amount} MW</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>fuel cell</source>
        <translation>연료전지</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>gas (LNG), technology not known</source>
        <translation>LNG·가스(발전방식 미상)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>gas and hydrogen</source>
        <translation>가스·수소 혼소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/plants.py"/>
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
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>generators by output</source>
        <translation>운전 중 발전기, 출력 비례</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>geothermal</source>
        <translation>지열</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>good to know</source>
        <translation>알아 둘 것</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>gpkg_contents lists a table that is not there</source>
        <translation>gpkg_contents에 없는 테이블이 등록되어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>graduates</source>
        <translation>졸업자 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>graduates are among the students</source>
        <translation>졸업생은 학생 가운데 일부입니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>grid</source>
        <translation>격자</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <source>headroom</source>
        <translation>여유용량</translation>
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
        <location filename="../plugin/plan/cartography/plants.py"/>
        <source>hydro, pumped storage or tidal</source>
        <translation>수력·양수·조력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>hyperscale, AI</source>
        <translation>하이퍼스케일(AI)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>hyperscale, AI or cloud not known</source>
        <translation>하이퍼스케일(AI·클라우드 미상)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>hyperscale, cloud</source>
        <translation>하이퍼스케일(클라우드)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>in force</source>
        <translation>시행 중</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>in service</source>
        <translation>운전 중</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>index</source>
        <translation>지수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>indicative</source>
        <translation>개략</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>indicative location</source>
        <translation>개략 위치</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>indicative: rough outline, or circle of the published area</source>
        <translation>개략 위치: 대략의 경계 또는 공표 면적을 나타낸 원</translation>
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
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>information</source>
        <translation>참고</translation>
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
        <location filename="../plugin/plan/write_failures.py"/>
        <source>it is locked</source>
        <translation>잠겨 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/editing.py"/>
        <source>it is set to read-only</source>
        <translation>읽기 전용으로 설정되어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_parameters.py"/>
        <source>it: load of the IT equipment, to which cooling and losses are added by the PUE. contract: contract power. grid: load as the grid sees it. Contract power is grid load over the power factor.</source>
        <translation>it: IT 장비의 부하로, PUE를 곱해 냉각과 손실을 더합니다. contract: 계약전력. grid: 계통에서 본 부하. 계약전력은 계통 부하를 역률로 나눈 값입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_parameters.py"/>
        <source>it: load of the IT equipment. contract: contract power. unknown: nobody says, so both are computed; the result is the widest range of both, without likely values. Fabs: not used.</source>
        <translation>it: IT 장비의 부하. contract: 계약전력. unknown: 기준이 밝혀지지 않아 두 가지로 모두 계산하며, 결과는 둘을 합한 가장 넓은 범위이고 유력한 값은 없습니다. 반도체 공장에는 쓰지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/facility.py"/>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>its MW are not known, or not above 0</source>
        <translation>MW가 알려지지 않았거나 0보다 크지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/facility.py"/>
        <source>its MW are receiving capacity: contract power may be less, as reserve counts in it</source>
        <translation>MW가 수전설비 용량입니다. 예비 설비가 포함되므로 계약전력은 더 작을 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/facility.py"/>
        <source>its PUE is not a number of 1 or more, so the assumption is used</source>
        <translation>PUE가 1 이상의 수가 아니어서 가정값을 씁니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/editing.py"/>
        <source>its file was opened for reading only</source>
        <translation>파일이 읽기 전용으로 열렸습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/facility.py"/>
        <source>its kind of cooling is not known</source>
        <translation>냉각 방식을 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/facility.py"/>
        <source>its kind of fab is not known</source>
        <translation>반도체 공장의 종류를 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/facility.py"/>
        <source>its kind of hall is not known</source>
        <translation>전산실의 종류를 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>its largest unit is not known, so own generation cuts no contract power</source>
        <translation>최대 발전기를 알 수 없어 자가발전으로 계약전력을 줄이지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/headroom.py"/>
        <source>its peak load is not known</source>
        <translation>최대부하를 알 수 없습니다</translation>
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
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>kV</source>
        <translation>kV</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>km²</source>
        <translation>km²</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>largest known headroom within a radius</source>
        <translation>반경 내 확인된 최대 여유용량</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>last</source>
        <translation>끝점</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>lead time</source>
        <translation>소요 기간</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_routes.py"/>
        <source>least-cost route: of one length, at the costs of the raster</source>
        <translation>최소비용 경로: 길이는 한 값, 비용은 래스터에 따름</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>left empty</source>
        <translation>비워 둠</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <source>length</source>
        <translation>길이</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>less own generation: contract power {amount} MW</source>
        <translation>자가발전을 뺀 계약전력 {amount} MW</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>less own generation: {amount} GWh a year</source>
        <translation>자가발전을 뺀 전력량 연간 {amount} GWh</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>less than 40 MW</source>
        <translation>40 MW 미만</translation>
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
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <source>limit</source>
        <translation>배제조건</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>line</source>
        <translation>줄</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>line with corners</source>
        <translation>꺾은선</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>line {line}</source>
        <translation>{line}번째 줄</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>lines</source>
        <translation>라인</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>listed, not charged: what is overloaded without the extra load limits nothing</source>
        <translation>목록만 알리고 한계로 치지 않음: 추가 부하 없이도 과부하인 설비는 한계가 되지 않음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>load and generation {factor}, what is then missing is shared by capacity</source>
        <translation>부하와 발전 {factor}, 그때 모자라는 양은 용량에 비례해 나눔</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>load as the grid sees it</source>
        <translation>계통에서 본 부하</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>load flow</source>
        <translation>조류계산</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>load of the IT equipment</source>
        <translation>IT 설비 부하</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>load on the grid</source>
        <translation>계통 부하</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>loading 50 to 80 %</source>
        <translation>이용률 50~80 %</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>loading 80 to 100 %</source>
        <translation>이용률 80~100 %</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>loading over 100 %</source>
        <translation>이용률 100 % 초과</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>loading up to 50 %</source>
        <translation>이용률 50 % 이하</translation>
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
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>made by the user</source>
        <translation>사용자가 작성함</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>meaning not stated</source>
        <translation>기준 미상</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>medium</source>
        <translation>보통</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>met</source>
        <translation>충족</translation>
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
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>modelled</source>
        <translation>모형 산출값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <source>money</source>
        <translation>금액</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>month</source>
        <translation>월 단위</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>more than 10,000 MW is probably in kW</source>
        <translation>10,000MW를 넘으면 kW 값일 가능성이 큽니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>more than 20,000 MW is probably in kW</source>
        <translation>20,000MW를 넘으면 kW 값일 가능성이 큽니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>multi-criteria</source>
        <translation>다기준 평가</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>m³/day</source>
        <translation>m³/일</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>name</source>
        <translation>이름</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>narrowed by what is known of the site</source>
        <translation>입지에 대해 알려진 사실로 범위를 좁혔습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>national industrial complex</source>
        <translation>국가산업단지</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>nearer substations of unknown voltage: {count}</source>
        <translation>더 가깝지만 전압을 알 수 없는 변전소: {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>neither a published load nor a regional one to share; counted as no load</source>
        <translation>공표된 부하도, 나눌 지역 부하도 없어 부하 없음으로 계산했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/joining.py"/>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <source>network</source>
        <translation>계통</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>networks</source>
        <translation>개 네트워크</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/best_sites.py"/>
        <location filename="../plugin/processing/algorithms/createplan.py"/>
        <source>new</source>
        <translation>새로 만들기</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>no assessment is needed for a load of this size</source>
        <translation>이 규모의 부하는 평가 대상이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>no campus has more than 20,000 in a year</source>
        <translation>한 해에 2만 명을 넘는 캠퍼스는 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>no campus in the world has more than 300,000 students</source>
        <translation>학생이 30만 명을 넘는 캠퍼스는 세계에 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no capacity, so the plant gives nothing</source>
        <translation>설비용량이 없어 발전량을 0으로 계산했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>no complex in the world has more than 2 million jobs</source>
        <translation>일자리가 200만 개를 넘는 단지는 세계에 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>no complex in the world has more than 200,000 firms</source>
        <translation>기업이 20만 개를 넘는 단지는 세계에 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>no direct supply: its output is sold to the market</source>
        <translation>직접 공급 불가: 발전량을 시장에 판매</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/own_generation.py"/>
        <source>no direct supply: no zone and no agreement, so the output is sold to the market</source>
        <translation>직접 공급 불가: 특화지역도 계약도 없어 발전량을 전력시장에 판매합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/own_generation.py"/>
        <source>no direct supply: the capacity of a unit is not known</source>
        <translation>직접 공급 불가: 용량을 알 수 없는 발전기가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/own_generation.py"/>
        <source>no direct supply: too large for distributed energy, so the output is sold to the market</source>
        <translation>직접 공급 불가: 분산에너지의 용량 한도를 넘어 발전량을 전력시장에 판매합니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>no feature of the layer passes the filter</source>
        <translation>필터를 통과하는 피처가 레이어에 없음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>no flow computed</source>
        <translation>조류 계산 안 됨</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>no layer was given</source>
        <translation>레이어를 지정하지 않음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no length and no drawing, so no reactance</source>
        <translation>길이도 도형도 없어 리액턴스를 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no length; {km:g} km were taken from the drawing, without detours</source>
        <translation>길이가 없어 도면상 길이 {km:g} km를 우회 없이 그대로 썼습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>no limit known</source>
        <translation>한도 미상</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/headroom.py"/>
        <source>no line ends at it</source>
        <translation>연결된 송전선로가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no line ends here: no network, so nothing flows</source>
        <translation>여기서 끝나는 선로가 없어 계통에 연결되지 않았으며 조류를 계산하지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no line type for {kv:g} kV, so no reactance</source>
        <translation>{kv:g} kV에 해당하는 선로 유형이 없어 리액턴스를 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>no network</source>
        <translation>계통 미연결</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/own_generation.py"/>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>no own generation</source>
        <translation>자가발전 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>no published headroom</source>
        <translation>공표된 여유용량 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>no second substation in reach suits</source>
        <translation>탐색 거리 안에 알맞은 두 번째 변전소가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/scoring.py"/>
        <source>no site has a value</source>
        <translation>값이 있는 후보지가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>no substation</source>
        <translation>변전소 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>no substation in reach</source>
        <translation>탐색 거리 안에 변전소가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>no substation in reach has a voltage that suits</source>
        <translation>탐색 거리 안에 전압이 맞는 변전소가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>no substation in reach is known to have the headroom</source>
        <translation>탐색 거리 안에 여유용량이 확인된 변전소가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no substation of the network within {km:g} km</source>
        <translation>{km:g} km 안에 계통에 연결된 변전소가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>no substation within reach has enough headroom</source>
        <translation>도달 거리 안의 어느 변전소도 여유용량이 충분하지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>no substation within reach suits it</source>
        <translation>도달 거리 안에 알맞은 변전소가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/headroom.py"/>
        <source>no transformer bank is known</source>
        <translation>알려진 변압기 뱅크가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no transformer type for {high_kv:g}/{low_kv:g} kV, so no reactance</source>
        <translation>{high_kv:g}/{low_kv:g} kV에 해당하는 변압기 유형이 없어 리액턴스를 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>no voltage, so neither reactance nor rating</source>
        <translation>전압이 없어 리액턴스와 정격용량을 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>no year can be told: voltage, demand or start are missing</source>
        <translation>전압, 수요 또는 착수 시점이 없어 연도를 알 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>no, the load is too small</source>
        <translation>아니오, 부하가 평가 대상보다 작습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/facility.py"/>
        <source>nobody says what its MW mean: read as IT load, and as contract power</source>
        <translation>MW의 기준이 밝혀지지 않아 IT 부하와 계약전력 두 가지로 읽었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/headroom.py"/>
        <source>nobody says where its headroom figure comes from, so it is not used</source>
        <translation>여유용량 값의 근거가 밝혀지지 않아 쓰지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>nobody says whether direct supply is legal, so nothing is taken off</source>
        <translation>직접 공급이 적법한지 알 수 없어 빼지 않음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>none (base case)</source>
        <translation>없음(기준 계통)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>none assumed</source>
        <translation>가정값 없음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <source>none in this selection</source>
        <translation>이 선택에는 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_themes.py"/>
        <source>none modelled</source>
        <translation>모형 산출값 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>none there</source>
        <translation>해당 없음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>none: not assessed</source>
        <translation>없음: 미평가</translation>
    </message>
    <message>
        <location filename="../plugin/studies/power_dates.py"/>
        <source>none: there is headroom</source>
        <translation>없음: 여유용량이 있음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/criteria_tree.py"/>
        <location filename="../plugin/studies/site_inspection.py"/>
        <source>not assessed</source>
        <translation>미평가</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>not computable</source>
        <translation>계산할 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <location filename="../plugin/gui/widgets/asset_filters.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/studies/asset_summary.py"/>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>not known</source>
        <translation>미상</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>not known: as IT load, and as contract power</source>
        <translation>알 수 없음: IT 부하와 계약전력 두 가지</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>not known: from worst to best</source>
        <translation>알 수 없음: 최저점부터 최고점까지</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>not sited</source>
        <translation>입지 미정</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>not stored, with the first reason</source>
        <translation>첫 번째 사유로 저장하지 않음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>not taken</source>
        <translation>가져오지 않은 열</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>not used: what was given is no range within the item</source>
        <translation>사용하지 않음: 입력한 값이 항목의 점수 범위를 벗어납니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>nothing could be measured here</source>
        <translation>이 후보지에서는 측정된 값이 없음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <source>nothing more</source>
        <translation>여유 없음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/plants.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>nuclear</source>
        <translation>원자력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <source>number</source>
        <translation>개수</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>number within a radius</source>
        <translation>반경 안의 개수</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>of it bays (KRW bn)</source>
        <translation>그중 인출설비(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>of it the customer's substation (KRW bn)</source>
        <translation>그중 수용가 변전소(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_table.py"/>
        <source>of it the line (KRW bn)</source>
        <translation>그중 선로(십억 원)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.ui"/>
        <source>of the site, such as $area / 10000</source>
        <translation>입지의 식, 예: $area / 10000</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>offshore wind, foundation not known</source>
        <translation>해상풍력(기초형식 미상)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>oil</source>
        <translation>유류</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>oil, engines (diesel)</source>
        <translation>내연력(디젤)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>on an island</source>
        <translation>분리 계통에 있음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/power_results.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>on the network</source>
        <translation>계통에 연결됨</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>one of its circuits</source>
        <translation>같은 선로의 1회선</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>one of: {names}</source>
        <translation>다음 중 하나: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
        <source>one that fits the place</source>
        <translation>장소에 맞는 좌표계</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>onshore wind</source>
        <translation>육상풍력</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>operator not known</source>
        <translation>운영사 미상</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_parameters.py"/>
        <source>order: one load after the other, in the order below. most: so that most MW are served in all, whatever the order.</source>
        <translation>order: 아래 순서대로 부하를 하나씩 연결합니다. most: 순서와 관계없이 전체 공급 MW가 가장 많도록 연결합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>other</source>
        <translation>기타</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>other loads take the headroom</source>
        <translation>다른 부하가 여유용량을 차지합니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/plants.py"/>
        <source>other or not known</source>
        <translation>기타·미상</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>over the whole demand KRW {cost} bn</source>
        <translation>수요 범위 전체의 비용 {cost}십억 원</translation>
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
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>own generation is not known</source>
        <translation>자가발전을 알 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>passengers/year</source>
        <translation>명/년</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>penalises</source>
        <translation>감점</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>penalty</source>
        <translation>감점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>people</source>
        <translation>명</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>people/year</source>
        <translation>명/년</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>percent</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>permanent jobs {amount}</source>
        <translation>상시 일자리 {amount}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>permit</source>
        <translation>인허가</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>phase shift unknown</source>
        <translation>위상 이동각을 모름</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>pinned ranks</source>
        <translation>고정한 순위</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>place</source>
        <translation>순번</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>places</source>
        <translation>개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
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
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>plot {amount} ha</source>
        <translation>부지 {amount} ha</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>point of presence</source>
        <translation>접속거점(PoP)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <source>points</source>
        <translation>포인트</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>points as given</source>
        <translation>입력한 점수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/geometry_rules.py"/>
        <source>polygons</source>
        <translation>폴리곤</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>port</source>
        <translation>항만</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>position only</source>
        <translation>위치만</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>position only: circle of the position accuracy</source>
        <translation>위치만 확인: 위치 정확도를 나타낸 원</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>positions ± {km} km, which the cost includes</source>
        <translation>위치 오차 ±{km} km(비용에 반영)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <location filename="../plugin/processing/algorithms/gridimpactscorecard.py"/>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <location filename="../plugin/processing/algorithms/hostingcapacity.py"/>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>power</source>
        <translation>전력</translation>
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
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>pro_rata: all alike by what is available. merit_order: one group of fuels after the other.</source>
        <translation>pro_rata: 공급 가능 용량에 비례해 모두 같은 비율로 운전합니다. merit_order: 연료 묶음 순서대로 운전합니다.</translation>
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
        <source>public sector</source>
        <translation>공공</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>published</source>
        <translation>공표값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>published and assumed are never mixed</source>
        <translation>공표값과 가정값은 섞지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>pumped storage</source>
        <translation>양수</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>question</source>
        <translation>확인 필요</translation>
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
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_parameters.py"/>
        <source>raw value</source>
        <translation>원값</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>reaches the pass line even at worst</source>
        <translation>최저 점수로도 통과 기준에 도달합니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>reactance is 0</source>
        <translation>리액턴스가 0임</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>reactance unknown</source>
        <translation>리액턴스를 모름</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>receiving</source>
        <translation>수전</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>receiving capacity</source>
        <translation>수전용량</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>region {region} was shared equally, since not every substation there has a known transformer capacity</source>
        <translation>지역 {region}: 변압기 용량을 모르는 변전소가 있어 균등하게 나누었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>reject: the row is not taken. leave_empty: the row is taken without the value, and the report has a line for each. Status, kind and other required columns always need a value that can be read.</source>
        <translation>reject: 그 행을 가져오지 않습니다. leave_empty: 값만 비우고 행은 가져오며, 비운 값마다 보고서에 한 줄씩 적습니다. 상태, 종류 등 필수 열은 언제나 읽을 수 있는 값이 필요합니다.</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>rejected</source>
        <translation>거부</translation>
    </message>
    <message>
        <location filename="../plugin/processing/scoring_parameters.py"/>
        <source>repair: an invalid geometry is repaired for measuring. skip: its site, or one without geometry, is excluded. stop: an error that names them, also those of the layers that are measured.</source>
        <translation>repair: 유효하지 않은 도형은 측정할 때만 고쳐 씁니다. skip: 그런 부지와 도형이 없는 부지를 제외합니다. stop: 해당 객체를 알려 주고 멈춥니다. 측정하는 레이어의 도형도 마찬가지입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>repair: named in the report. reject: the feature is not taken.</source>
        <translation>repair: 고치고 보고서에 적습니다. reject: 객체를 가져오지 않습니다.</translation>
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
        <location filename="../plugin/plan/importing/source_table.py"/>
        <source>row</source>
        <translation>행</translation>
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
        <location filename="../plugin/gui/siting/views.py"/>
        <source>score (0–100)</source>
        <translation>점수(0~100)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/live_map.py"/>
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
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>secured</source>
        <translation>확보</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>secured supply</source>
        <translation>확보 전력</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>seen in the source</source>
        <translation>출처에서 확인</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>served</source>
        <translation>공급</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>served in part</source>
        <translation>일부 공급</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/importassets.py"/>
        <source>shapefile</source>
        <translation>셰이프파일</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <location filename="../plugin/plan/importing/units.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>share</source>
        <translation>비율</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>share of the site that is covered</source>
        <translation>입지가 덮이는 비율</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/supply.py"/>
        <source>shared 22.9 kV feeder</source>
        <translation>22.9 kV 일반공급설비</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/supply.py"/>
        <source>shared 22.9 kV feeder with a demand limiter</source>
        <translation>최대수요전력 관리장치를 둔 22.9 kV 일반공급설비</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>short</source>
        <translation>부족함</translation>
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
        <location filename="../plugin/gui/siting/views.py"/>
        <source>sites</source>
        <translation>입지 수</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>sites have from some m² to the area of a country</source>
        <translation>부지 면적은 수 m²에서 나라 하나의 면적까지입니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_parameters.py"/>
        <source>skip: the plan stays as it is. update: what the data says replaces what the plan says; what the data does not say stays. stop: nothing is imported.</source>
        <translation>skip: 계획 파일을 그대로 둡니다. update: 자료의 내용으로 계획 파일의 내용을 바꾸고, 자료에 없는 내용은 그대로 둡니다. stop: 아무것도 가져오지 않습니다.</translation>
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
        <location filename="../plugin/gui/power/texts.py"/>
        <source>so far without outages</source>
        <translation>정지 조건은 계산 중</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/plants.py"/>
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
        <location filename="../plugin/plan/importing/units.py"/>
        <source>speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>station</source>
        <translation>역</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>statistic of a raster</source>
        <translation>래스터 통계값</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>statistical total, not a place</source>
        <translation>통계 합계(실제 위치 아님)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>steps</source>
        <translation>계단</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>stored as a feature of the plan</source>
        <translation>계획 파일의 객체로 저장함</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>stored otherwise than given</source>
        <translation>자료와 다르게 바꾸어 저장함</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>stored without this value, which could not be read</source>
        <translation>읽을 수 없는 값을 비우고 저장함</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>straight line</source>
        <translation>직선</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_routes.py"/>
        <source>straight line with detour</source>
        <translation>직선거리와 우회율</translation>
    </message>
    <message>
        <location filename="../plugin/studies/connection_routes.py"/>
        <source>straight line with detour: the cost raster is too fine or the substation too far away</source>
        <translation>직선거리와 우회율: 비용 래스터가 너무 촘촘하거나 변전소가 너무 멉니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/study_case.py"/>
        <source>study case {name}</source>
        <translation>검토 조건: {name}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/processing/algorithms/connectloads.py"/>
        <location filename="../plugin/processing/algorithms/gridconnection.py"/>
        <source>substation</source>
        <translation>변전소</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>substations have 2 to 10 transformer banks</source>
        <translation>변전소의 변압기 뱅크는 2~10개입니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_what_if.py"/>
        <source>substations: {buses}</source>
        <translation>변전소: {buses}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/scoresites.py"/>
        <source>suitability</source>
        <translation>적합성</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>sum of a field within a radius</source>
        <translation>반경 안의 필드 합계</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>superseded</source>
        <translation>이후 변경됨</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>surveyed</source>
        <translation>측량</translation>
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
        <location filename="../plugin/plan/importing/report.py"/>
        <source>taken</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>testbed</source>
        <translation>실증단지(테스트베드)</translation>
    </message>
    <message>
        <location filename="../plugin/studies/facility_load_table.py"/>
        <source>the assumption for its kind of fab is used</source>
        <translation>공장 종류별 가정을 썼습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>the branches of the case</source>
        <translation>케이스의 선로(branch) 표</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>the connection itself</source>
        <translation>수전 연결 공사 자체</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>the demand is above the headroom of every substation in reach</source>
        <translation>수요가 탐색 거리 안 모든 변전소의 여유용량을 넘음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>the demand is above what the highest voltage can supply</source>
        <translation>수요가 가장 높은 공급전압의 한도를 넘음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>the demand is not known, or not above 0 MW</source>
        <translation>수요를 모르거나 0 MW 이하임</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>the disk is full</source>
        <translation>디스크가 가득 찼습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>the disk stopped taking data: it may be full, removed or damaged</source>
        <translation>디스크에 더 쓸 수 없습니다. 가득 찼거나 분리되었거나 손상되었을 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>the fastest timetabled train ran 431 km/h</source>
        <translation>시간표에 있던 가장 빠른 열차가 431km/h였습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>the folder does not exist or nothing may be written there</source>
        <translation>폴더가 없거나 그곳에 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>the geometry of the site is not valid</source>
        <translation>부지의 도형이 유효하지 않음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/sharing.py"/>
        <source>the headroom of a substation within reach is not known, and no other has enough</source>
        <translation>도달 거리 안에 여유용량을 알 수 없는 변전소가 있고, 다른 변전소는 여유용량이 모자랍니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>the high demand has no supply</source>
        <translation>높은 수요를 공급할 방법 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>the id {id} more than once; lines are joined to the first row</source>
        <translation>ID({id})가 둘 이상 있어 선로를 첫 번째 행에 연결했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/expression_functions.py"/>
        <source>the identifier of a site, as in the column id</source>
        <translation>후보지의 식별자(id 열의 값)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>the largest exchange joins about 2,500 networks</source>
        <translation>가장 큰 교환 노드에 약 2,500개 망이 연결되어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>the largest fuel cells in Korea have 79 MW</source>
        <translation>국내 최대 연료전지발전소가 79MW입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>the largest hydro plant in Korea has 412 MW</source>
        <translation>국내 최대 수력발전소가 412MW입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>the largest solar plant in Korea has 98 MW</source>
        <translation>국내 최대 태양광발전소가 98MW입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>the longest line of the world has 3,300 km</source>
        <translation>세계에서 가장 긴 송전선로가 3,300km입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>the loss of any of {bridges} of {lines} lines would split the network</source>
        <translation>선로 {lines}개 중 {bridges}개는 하나만 끊겨도 계통이 나뉩니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <source>the open plan</source>
        <translation>열려 있는 계획 파일</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_editor.py"/>
        <source>the plan's own</source>
        <translation>계획 파일의 레이어</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>the plants of an island of {buses} buses give {mw:g} MW less than its load</source>
        <translation>모선 {buses}개로 된 계통에서 발전이 부하보다 {mw:g} MW 부족합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>the published loads of region {region} exceed its {mw:g} MW by {more_mw:g} MW; nothing was allocated</source>
        <translation>지역 {region}: 공표된 부하의 합이 지역 부하 {mw:g} MW보다 {more_mw:g} MW 많아 배분하지 않았습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>the range of the demand reaches into another voltage</source>
        <translation>수요 범위의 일부는 다른 공급전압에 해당합니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/headroom.py"/>
        <source>the rating of a line is not known</source>
        <translation>용량을 알 수 없는 선로가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/headroom.py"/>
        <source>the rating of a transformer bank is not known</source>
        <translation>용량을 알 수 없는 변압기 뱅크가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>the same ends and voltage more than once: circuits, or one line twice</source>
        <translation>양 끝과 전압이 같은 행이 둘 이상입니다. 회선이 나뉜 것이거나 같은 선로가 중복된 것입니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>the same name and voltage more than once, close together</source>
        <translation>이름과 전압이 같은 변전소가 가까이에 둘 이상 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>the site has no geometry</source>
        <translation>부지에 도형이 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>the site has no geometry that can be measured</source>
        <translation>잴 수 있는 도형이 없는 입지</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>the site has no position</source>
        <translation>입지에 위치가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>the sites have no such field</source>
        <translation>입지에 해당 필드가 없음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>the substation opens later</source>
        <translation>변전소의 준공이 더 늦음</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>the substation {id} is {km:g} km from where an end ({end}) is drawn; the length may be wrong</source>
        <translation>지정한 변전소({id})가 도면의 끝점({end})에서 {km:g} km 떨어져 있습니다. 길이가 잘못되었을 수 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>the target is on a barrier of the cost raster</source>
        <translation>도착점이 비용 래스터의 통과 불가 셀에 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/route.py"/>
        <source>the target is outside the cost raster</source>
        <translation>도착점이 비용 래스터 밖에 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/connection_records.py"/>
        <source>the voltage of every substation in reach is unknown</source>
        <translation>탐색 거리 안 모든 변전소의 전압을 알 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>the whole grid, circuits: {circuits}</source>
        <translation>계통 전체, 회선 수: {circuits}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>there already, in the plan or earlier in the data</source>
        <translation>계획 파일이나 자료의 앞쪽 행에 이미 있음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>there is a folder of this name</source>
        <translation>같은 이름의 폴더가 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>there is no substation {id} for an end ({end}); it was joined by position instead</source>
        <translation>한쪽 끝({end})에 적힌 변전소({id})가 없어 위치로 연결했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>tidal or wave power</source>
        <translation>조력·파력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <source>time</source>
        <translation>시간</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>toll gate</source>
        <translation>요금소(TG)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>towers carry 1 to 8 circuits</source>
        <translation>철탑 하나에는 1~8회선이 걸립니다</translation>
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
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>transformers</source>
        <translation>변압기</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>transformers cannot carry more</source>
        <translation>변압기 용량보다 많은 전력은 보낼 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>transformers {high_kv:g}/{low_kv:g} kV are not in the data; {banks} banks assumed</source>
        <translation>{high_kv:g}/{low_kv:g} kV 변압기 자료가 없어 {banks}뱅크로 가정했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/gridmodel.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>transmission line</source>
        <translation>송전선로</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>umbrella vision</source>
        <translation>총괄 구상</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>undecided: it depends on the assumptions</source>
        <translation>미정: 가정에 따라 달라짐</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact.py"/>
        <source>undecided: it depends on what is not known</source>
        <translation>미정: 알려지지 않은 항목에 따라 달라집니다</translation>
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
        <location filename="../plugin/studies/compare_proposals.py"/>
        <location filename="../plugin/studies/connection_table.py"/>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>unknown</source>
        <translation>미상</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>unknown (0 of {count} known)</source>
        <translation>미상({count}개 중 0개 확인)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>urban innovation complex</source>
        <translation>도시혁신 복합단지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/curve_view.py"/>
        <location filename="../plugin/gui/widgets/number_table.py"/>
        <source>utility</source>
        <translation>효용</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>utility {utility:.2f}, weight {share:.0%}</source>
        <translation>효용 {utility:.2f}, 가중치 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/checkplan.py"/>
        <source>validate</source>
        <translation>유효성 검사</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/value_map.py"/>
        <source>value map</source>
        <translation>값 대응표</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/units.py"/>
        <source>voltage</source>
        <translation>전압</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/styles.py"/>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>voltage not known</source>
        <translation>전압 미상</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>waste</source>
        <translation>폐기물</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/facilityload.py"/>
        <source>water</source>
        <translation>물</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>water demand</source>
        <translation>용수수요</translation>
    </message>
    <message>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>water {amount} m³ a day</source>
        <translation>물 하루 {amount} m³</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>weighted product</source>
        <translation>가중곱</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>weighted sum</source>
        <translation>가중합</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <location filename="../plugin/studies/grid_hosting_table.py"/>
        <source>what exists</source>
        <translation>현재 있는 설비</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>what flows in and out at the edge of the network was not declared; counted as nothing</source>
        <translation>계통 경계에서 들어오고 나가는 전력이 정해지지 않아 0으로 계산했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>what is spare is part of the capacity</source>
        <translation>여유량은 용량의 일부입니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>what that costs is not told, as routes are looked for at one voltage only</source>
        <translation>경로는 한 전압에서만 찾으므로 그 비용은 알 수 없음</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>which source column goes where</source>
        <translation>자료의 열이 들어간 곳</translation>
    </message>
    <message>
        <location filename="../plugin/plan/cartography/plants.py"/>
        <source>wind</source>
        <translation>풍력</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <source>wind, onshore or offshore not known</source>
        <translation>풍력(육상·해상 미상)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <source>with all in service (N-0)</source>
        <translation>전 회선 운전 시(N-0)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/grid_study.py"/>
        <source>with any one circuit out (N-1)</source>
        <translation>1회선 정지 시(N-1)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/ranges.py"/>
        <source>without it nobody knows what is counted</source>
        <translation>기준이 없으면 무엇의 값인지 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>works in the grid, because headroom is short</source>
        <translation>여유용량이 부족하여 필요한 계통 보강</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>works in the grid, because lines close and headroom will be short</source>
        <translation>계통 보강(송전선로 폐지로 여유용량이 부족해짐)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/time_to_power.py"/>
        <source>works in the grid, taken as needed because headroom is not known</source>
        <translation>여유용량을 몰라 필요한 것으로 본 계통 보강</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>would have to be found out, not changed</source>
        <translation>바꿀 값이 아니라 조사하여 확인할 값입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/write_failures.py"/>
        <source>writing there is not allowed</source>
        <translation>그곳에 쓸 권한이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/places.py"/>
        <source>x and y seem to be swapped: it lies outside the area of {crs}, swapped it would not</source>
        <translation>x와 y가 뒤바뀐 것으로 보입니다. 지금은 {crs} 좌표계의 사용 지역 밖에 있지만, 서로 바꾸면 안에 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/vocabulary.py"/>
        <location filename="../plugin/processing/algorithms/timetopower.py"/>
        <source>year</source>
        <translation>연 단위</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_specs.py"/>
        <source>year not known</source>
        <translation>연도 미상</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <location filename="../plugin/studies/reasons.py"/>
        <source>years</source>
        <translation>년</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/criterion_dialog.py"/>
        <source>years until there is power (modelled)</source>
        <translation>전력공급까지 걸리는 기간(모형 산출값)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_parameters.py"/>
        <source>yes or no, 1 or 0. Where it is not yes, own generation cuts no contract power.</source>
        <translation>예 또는 아니오, 1 또는 0입니다. 예가 아니면 자가발전으로 계약전력을 줄이지 않습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>yes, the assessment is needed</source>
        <translation>예, 평가 대상입니다</translation>
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
        <location filename="../plugin/processing/facility_load_form.py"/>
        <source>{amount} GWh a year</source>
        <translation>연간 {amount} GWh</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>{amount} KRW bn</source>
        <translation>{amount}십억 원</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>{amount} MW</source>
        <translation>{amount} MW</translation>
    </message>
    <message>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>{amount} from {date}</source>
        <translation>{date}부터 {amount}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>{amount} graduates</source>
        <translation>{amount}명</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>{amount} jobs</source>
        <translation>{amount}명</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>{amount} m²</source>
        <translation>{amount} m²</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>{amount} m³/day</source>
        <translation>{amount} m³/일</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>{buses} buses are an island: no line joins them to the largest part of the network</source>
        <translation>모선 {buses}개가 고립되어 있습니다. 계통의 가장 큰 부분과 이어지는 선로가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting.py"/>
        <source>{buses} buses of a grid of {circuits} circuits are too many for one run</source>
        <translation>한 번에 검토하기에 모선이 너무 많습니다: 회선 {circuits}개인 계통의 모선 {buses}개</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} has characters that were lost: {value}</source>
        <translation>{column} 열에 깨진 글자가 있습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <location filename="../plugin/plan/samples.py"/>
        <source>{column} has the unknown value {value}</source>
        <translation>{column} 열의 값이 정해진 용어가 아닙니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} holds binary data instead of text</source>
        <translation>{column} 열에 문자가 아닌 이진 자료가 들어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/documents.py"/>
        <location filename="../plugin/plan/checks/values.py"/>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>{column} is empty</source>
        <translation>{column} 열이 비어 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is empty, so nobody can look it up</source>
        <translation>{column} 열이 비어 있어 근거를 찾아볼 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is empty, so nobody knows how sure it is</source>
        <translation>{column} 열이 비어 있어 얼마나 확실한지 알 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is given without {other}, but {reason}</source>
        <translation>{column} 열에는 값이 있는데 {other} 열이 비어 있습니다. {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is negative: {value}</source>
        <translation>{column} 열의 값이 음수입니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is not a finite number</source>
        <translation>{column} 열의 값이 유한한 숫자가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>{column} is {value}, but the line is {drawn} km long</source>
        <translation>{column} 열의 값이 그려진 선의 길이와 다릅니다. 값 {value}, 길이 {drawn}km</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>{column} is {value}, but the outline covers {drawn}</source>
        <translation>{column} 열의 값이 그려진 경계의 면적과 다릅니다. 값 {value}, 면적 {drawn}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>{column} is {value}, but there is a place</source>
        <translation>{column} 열의 값이 위치가 없다는 뜻인데 위치가 있습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/shapes.py"/>
        <source>{column} is {value}, but there is no place</source>
        <translation>{column} 열의 값이 위치가 있다는 뜻인데 위치가 없습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is {value}, but {quantity} is given in {allowed}</source>
        <translation>{column} 열의 단위가 맞지 않습니다. 값 {value}, {quantity} 항목에 쓰는 단위 {allowed}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is {value}, more than {other} with {whole}, but {reason}</source>
        <translation>{column} 열의 값({value})이 {other} 열의 값({whole})보다 큽니다. {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is {value}, usual are {low} to {high}: {reason}</source>
        <translation>{column} 열의 값 {value}, 보통 범위 {low}~{high}: {reason}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/dates.py"/>
        <source>{column} is {value}, which is before {earliest} or after {latest}</source>
        <translation>{column} 열의 연도가 {earliest}년보다 이르거나 {latest}년보다 늦습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is {value}, which is no usual voltage</source>
        <translation>{column} 열의 값이 흔히 쓰는 전압이 아닙니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is {value}, which is not a whole number</source>
        <translation>{column} 열의 값이 정수가 아닙니다: {value}</translation>
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
        <location filename="../plugin/plan/checks/dates.py"/>
        <source>{column} is “{value}”, which is not a date</source>
        <translation>{column} 열의 값이 날짜가 아닙니다: “{value}”</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/values.py"/>
        <source>{column} is “{value}”, which is not a number</source>
        <translation>{column} 열의 값이 숫자가 아닙니다: “{value}”</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/references.py"/>
        <source>{column} refers to {value}, which is not in {parent}</source>
        <translation>{column} 열이 가리키는 식별자가 {parent} 레이어에 없습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <source>{column} takes whole numbers</source>
        <translation>{column} 열에는 정수만 들어갑니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/comparison.py"/>
        <source>{common} sites are ranked in both; the order agrees to {agreement:.2f} (1 = same, 0 = unrelated). The largest change: {places} places.</source>
        <translation>두 결과에 모두 순위가 있는 입지 {common}곳. 순서의 일치도 {agreement:.2f}(1은 같음, 0은 무관). 가장 큰 변동: {places}계단.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>{component} has an indicative outline. Replace it by the candidate?</source>
        <translation>{component}에는 개략적인 경계가 있습니다. 후보지로 바꾸시겠습니까?</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/proposal_details.py"/>
        <source>{component} has figures as a whole, which contain its parts and are not in the totals.</source>
        <translation>{component}에는 하위 사업을 포함한 전체 수치가 있으며, 합계에는 넣지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/proposals.py"/>
        <source>{component} has the candidate as its indicative site. It is not saved yet.</source>
        <translation>{component}에 후보지를 개략 위치로 배정하였습니다. 아직 저장하지 않았습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/assign_candidate.py"/>
        <source>{component} is sited already. Replace its site by the candidate?</source>
        <translation>{component}: 입지가 이미 확정되었습니다. 후보지로 바꾸시겠습니까?</translation>
    </message>
    <message>
        <location filename="../plugin/studies/compare_proposals.py"/>
        <source>{component}: {amount}, {kind}</source>
        <translation>{component}: {amount}, {kind}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>{connected} of {count} sites have a connection.</source>
        <translation>입지 {count}곳 가운데 {connected}곳에 수전 연결이 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/processing/algorithms/createcandidates.py"/>
        <source>{count} candidate sites</source>
        <translation>후보지 {count}개를 만들었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/spreadsheet.py"/>
        <source>{count} cells hold an error such as #N/A and count as empty</source>
        <translation>#N/A 같은 오류가 든 셀 {count}개는 빈 값으로 처리했습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>{count} changed features were written to {file}; they are still unsaved here.</source>
        <translation>편집한 객체 {count}개를 {file}에 기록했습니다. 이 창에서는 아직 저장되지 않은 상태입니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_hosting.py"/>
        <source>{count} circuits</source>
        <translation>{count}회선</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>{count} circuits of row {row} cannot be</source>
        <translation>{row}번 행의 회선 수({count})는 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>{count} edited</source>
        <translation>수정 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>{count} edited without a source</source>
        <translation>출처 없는 수정 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>{count} edits are taken from {file}. Undo brings back those before.</source>
        <translation>수정값 {count}건을 가져왔습니다({file}). 실행 취소를 누르면 이전 수정값으로 돌아갑니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>{count} excluded</source>
        <translation>제외 {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/actions.py"/>
        <source>{count} features are now “{status}”. Undo takes it back in each of the layers: {layers}; save their edits to keep it.</source>
        <translation>객체 {count}개를 “{status}” 상태로 바꿨습니다. 실행 취소는 레이어마다 해야 합니다({layers}). 유지하려면 레이어 편집을 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/actions.py"/>
        <source>{count} features are now “{status}”. Undo takes it back; save the layer edits to keep it.</source>
        <translation>객체 {count}개를 “{status}” 상태로 바꿨습니다. 실행 취소로 되돌릴 수 있으며, 유지하려면 레이어 편집을 저장하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>{count} features have an invalid geometry</source>
        <translation>객체 {count}개의 도형이 유효하지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>{count} features have no geometry</source>
        <translation>객체 {count}개에 도형이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/references.py"/>
        <source>{count} features share this identifier</source>
        <translation>이 식별자를 함께 쓰는 객체가 {count}개입니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/actions.py"/>
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
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>{count} more items</source>
        <translation>그 밖의 항목 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/studies/site_inspection.py"/>
        <source>{count} more within reach are of unknown amount</source>
        <translation>범위 안에 수량을 알 수 없는 곳이 {count}곳 더 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>{count} rows ({column}), such as: {reason}. Rows {examples}</source>
        <translation>{count}개 행({column}), 예: {reason}. 행 {examples}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>{count} rows ({column}): {reason}. Rows {examples}</source>
        <translation>{count}개 행({column}): {reason}. 행 {examples}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_fates.py"/>
        <source>{count} rows are there already: {names}</source>
        <translation>{count}개 행이 이미 있습니다: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_circles.py"/>
        <source>{count} rows come as points; what the plan has drawn for them stays</source>
        <translation>점으로 들어온 {count}개 행은 계획 파일에 이미 그려진 도형을 그대로 둡니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>{count} rows have a geometry in {field} that cannot be read; they have no place</source>
        <translation>{count}개 행은 {field} 열의 도형을 읽을 수 없어 위치가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>{count} rows have coordinates in {x} and {y} that cannot be read; they have no place</source>
        <translation>{count}개 행은 {x} 열과 {y} 열의 좌표를 읽을 수 없어 위치가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/header.py"/>
        <source>{count} rows have more values than the header has columns; what is too much was left out: {rows}</source>
        <translation>{count}개 행의 값이 머리글의 열보다 많아 남는 값을 뺐습니다: {rows}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/table_geometry.py"/>
        <source>{count} rows have no coordinates in {x} and {y}; they have no place</source>
        <translation>{count}개 행은 {x} 열과 {y} 열에 좌표가 없어 위치가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>{count} rows have no geometry; they are stored without a place</source>
        <translation>{count}개 행에 도형이 없어 위치 없이 저장합니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>{count} rows say no {column}; they get {value}, as the parameter says</source>
        <translation>{count}개 행에 {column} 값이 없어 매개변수의 값으로 채웠습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/import_log.py"/>
        <source>{count} rows: {reason}. Rows {examples}</source>
        <translation>{count}개 행: {reason}. 행 {examples}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{count} sites have an invalid geometry and are excluded: {fids}</source>
        <translation>부지 {count}곳의 도형이 유효하지 않아 제외했습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{count} sites have an invalid geometry; it was repaired for measuring: {fids}</source>
        <translation>입지 {count}개의 도형에 오류가 있어 바로잡아 측정했습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{count} sites have no geometry and could not be measured: {fids}</source>
        <translation>입지 {count}개는 도형이 없어 측정하지 못했습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
        <source>{count} siting models: {names}</source>
        <translation>입지평가 모형 {count}개: {names}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>{count} study cases are too many</source>
        <translation>검토 조건이 너무 많습니다: {count}가지</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>{count}; a range is from their lowest to their highest</source>
        <translation>{count}가지, 범위는 그 최소값부터 최대값까지</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>{criterion} ({share:.0%})</source>
        <translation>{criterion}({share:.0%})</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>{criterion} ({why}; {share:.0%} of the weight)</source>
        <translation>{criterion}({why}, 가중치의 {share:.0%})</translation>
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
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>{criterion}: {now} → {would_be} (rank {rank})</source>
        <translation>{criterion}: {now} → {would_be}({rank}위)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>{crs} corrects by 10.405 seconds, as nearly all Korean data on the Bessel ellipsoid need. QGIS takes it where a file describes such a system without a code. If the places are about 260 m too far east, set the parameter CRS to {unmodified}</source>
        <translation>{crs} 좌표계에는 베셀 타원체를 쓰는 한국 자료 거의 모두에 필요한 10.405초 보정이 들어 있습니다. 파일에 코드 없이 이런 좌표계가 적혀 있으면 QGIS가 이 좌표계를 고릅니다. 위치가 동쪽으로 약 260m 어긋나 있으면 매개변수 CRS를 다음으로 지정하십시오: {unmodified}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/crs.py"/>
        <source>{crs} does not measure in metres</source>
        <translation>{crs} 좌표계는 미터 단위가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/options.py"/>
        <source>{crs} has no code by which a new plan could name it</source>
        <translation>{crs}에는 새 계획이 가리킬 수 있는 코드가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>{crs} has no correction of 10.405 seconds, which nearly all Korean data on the Bessel ellipsoid have. If the places are about 260 m too far west, set the parameter CRS to {modified}</source>
        <translation>{crs} 좌표계에는 베셀 타원체를 쓰는 한국 자료 거의 모두에 들어 있는 10.405초 보정이 없습니다. 위치가 서쪽으로 약 260m 어긋나 있으면 매개변수 CRS를 다음으로 지정하십시오: {modified}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/stored_outline.py"/>
        <source>{crs} to {layer_crs}</source>
        <translation>{crs} → {layer_crs}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <source>{date} (known to the {precision})</source>
        <translation>{date} ({precision} 단위)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>{errors} errors, {warnings} warnings</source>
        <translation>오류 {errors}건, 경고 {warnings}건</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{excluded} of {count} sites excluded: {reasons}</source>
        <translation>후보지 {count}곳 중 {excluded}곳 배제: {reasons}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dbf.py"/>
        <source>{field}: {count} texts were cut within their last character, which is left out</source>
        <translation>{field}: 값 {count}개가 마지막 글자 중간에서 잘려 있어 그 글자를 뺐습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/dbf.py"/>
        <source>{field}: {count} values cannot be read as the number or date they should be</source>
        <translation>{field}: 값 {count}개를 숫자나 날짜로 읽을 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <source>{file}</source>
        <translation>{file}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/encoding.py"/>
        <source>{file} says {declared}, but the text is {encoding}; it was read as {encoding}</source>
        <translation>{file}에 적힌 인코딩은 {declared}, 실제 글자의 인코딩은 {encoding}입니다. {encoding} 인코딩으로 읽었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/siting_models.py"/>
        <source>{file}, criterion {criterion}: {place}</source>
        <translation>{file}, 평가항목 {criterion}: {place}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/samples.py"/>
        <location filename="../plugin/studies/hosting_case.py"/>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}번째 줄</translation>
    </message>
    <message>
        <location filename="../plugin/studies/criterion_states.py"/>
        <source>{first} and {second} go together (correlation {correlation:.2f}): they may count twice.</source>
        <translation>{first}, {second}: 함께 움직입니다(상관계수 {correlation:.2f}). 같은 내용이 두 번 반영될 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/criterion_states.py"/>
        <source>{first} and {second} measure the same things: they may count twice.</source>
        <translation>{first}, {second}: 같은 대상을 측정합니다. 같은 내용이 두 번 반영될 수 있습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>{gate}: must be shown</source>
        <translation>{gate}: 입증 필요</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>{given} turned into {stored}</source>
        <translation>단위를 바꾸었습니다: {given} → {stored}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>{given}: apparent power turned into real power by the power factor that was given</source>
        <translation>{given}: 주어진 역률로 피상전력을 유효전력으로 바꾸었습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>{item}: up to +{points:g}</source>
        <translation>{item}: 최대 +{points:g}점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_impact_table.py"/>
        <source>{item}: up to +{points:g}, enough alone</source>
        <translation>{item}: 최대 +{points:g}점, 이것만으로 충분</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>{key} is missing</source>
        <translation>{key} 항목이 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/checks/container.py"/>
        <source>{key} is there more than once</source>
        <translation>{key} 항목이 두 번 이상 있습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <source>{known} of {all} known</source>
        <translation>{all}개 중 {known}개 확인</translation>
    </message>
    <message>
        <location filename="../plugin/studies/proposal_texts.py"/>
        <source>{known} of {count} known</source>
        <translation>{count}개 중 {known}개 확인</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/proposal_cells.py"/>
        <source>{known} of {count} sited</source>
        <translation>{count}개 중 {known}개 확정</translation>
    </message>
    <message>
        <location filename="../plugin/studies/import_assets.py"/>
        <source>{layer} is a table; the geometries are not taken</source>
        <translation>{layer} 테이블에는 도형이 없으므로 도형은 가져오지 않습니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/location.py"/>
        <source>{layer}, around x {x:,.2f}, y {y:,.2f}</source>
        <translation>{layer}, x {x:,.2f}, y {y:,.2f} 부근</translation>
    </message>
    <message>
        <location filename="../plugin/plan/edit_command.py"/>
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
        <location filename="../plugin/studies/create_candidates.py"/>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>{layer}, features {fids}</source>
        <translation>{layer}, 피처 {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/delimited_text.py"/>
        <source>{layer}, line {line}</source>
        <translation>{layer}, {line}번째 줄</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>{layer}, {feature}: {what}. {remedy}</source>
        <translation>{layer}, {feature}: {what}. {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/measure_sites.py"/>
        <source>{layer}, {value}</source>
        <translation>{layer}, {value}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/coordinates.py"/>
        <source>{layer}: x {x_low} to {x_high}, y {y_low} to {y_high}</source>
        <translation>{layer}: x {x_low}~{x_high}, y {y_low}~{y_high}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{layer}: {count} features without geometry are not measured: {fids}</source>
        <translation>{layer}: 도형이 없는 객체 {count}개는 측정하지 않았습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{layer}: {count} geometries cannot be repaired and are not measured: {fids}</source>
        <translation>{layer}: 도형 {count}개는 고칠 수 없어 측정하지 않았습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{layer}: {count} invalid geometries were repaired for measuring: {fids}</source>
        <translation>{layer}: 유효하지 않은 도형 {count}개를 측정할 때만 고쳐 썼습니다: {fids}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>{layer}: {count} times, the first in {feature}: {what}. {remedy}</source>
        <translation>{layer}: {count}건, 첫 번째는 {feature}: {what}. {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/check_form.py"/>
        <source>{layer}: {what}. {remedy}</source>
        <translation>{layer}: {what}. {remedy}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <source>{least} or more</source>
        <translation>{least} 이상</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>{least} to {most}</source>
        <translation>{least}~{most}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>{limit}; out: {outage}</source>
        <translation>{limit}, 정지 설비: {outage}</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>{line_kv:g} kV at an end ({end}), but the substation has at most {kv:g} kV</source>
        <translation>한쪽 끝({end})의 선로 전압은 {line_kv:g} kV인데 변전소 전압은 최고 {kv:g} kV입니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/texts.py"/>
        <source>{line}: {before} before, {after} now; out: {outage}</source>
        <translation>{line}: 이전 {before}, 현재 {after}, 정지 설비: {outage}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model_document.py"/>
        <source>{max} lies below min, {min}, so every site would be excluded</source>
        <translation>max({max})가 min({min})보다 작아 모든 입지가 배제됩니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/model_catalogue.py"/>
        <source>{model} (in the plan)</source>
        <translation>{model}(계획 파일)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/model_catalogue.py"/>
        <source>{model} (own)</source>
        <translation>{model}(내 모형)</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/findings.py"/>
        <source>{mw:g} MW of region {region} were not allocated: it has no substation on the network to take them</source>
        <translation>지역 {region}: {mw:g} MW를 배분하지 못했습니다. 계통에 연결되어 부하를 받을 변전소가 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>{name} (only its position is known)</source>
        <translation>{name}(위치만 확인됨)</translation>
    </message>
    <message>
        <location filename="../plugin/plan/results.py"/>
        <source>{name} cannot name a result</source>
        <translation>{name} 값은 결과 이름으로 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_menu.py"/>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} 파일이 이미 있습니다. 다른 이름을 선택하십시오.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/locator.py"/>
        <source>{name} has no place on the map.</source>
        <translation>{name}: 지도에 위치가 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/locator.py"/>
        <source>{name} is no longer there.</source>
        <translation>{name}: 더 이상 없습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/site_choices.py"/>
        <source>{name}: excluded</source>
        <translation>{name}: 배제</translation>
    </message>
    <message>
        <location filename="../plugin/gui/inspector/inspection_html.py"/>
        <source>{name}: from the layer {layer}; source: {source}</source>
        <translation>{name}: 레이어 {layer}, 출처: {source}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/open.py"/>
        <source>{old} is of an older version and was left as it is; its up-to-date copy {new} was opened.</source>
        <translation>{old} 파일은 이전 버전이므로 그대로 두고, 새 버전으로 변환한 사본 {new} 파일을 열었습니다.</translation>
    </message>
    <message>
        <location filename="../plugin/core/assets/totals.py"/>
        <source>{part} is no part of {whole}</source>
        <translation>전체의 일부가 될 수 없는 값입니다: {part}, {whole}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/locator.py"/>
        <source>{plugin}: names in the open plan</source>
        <translation>{plugin}: 열린 계획의 이름</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/views.py"/>
        <source>{ranked} of {count} sites ranked. Completeness {share:.0%}.</source>
        <translation>입지 {count}곳 중 {ranked}곳에 순위를 매겼습니다. 자료 충족도 {share:.0%}.</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>{rank} of {ranked} ranked</source>
        <translation>{ranked}곳 중 {rank}위</translation>
    </message>
    <message>
        <location filename="../plugin/gui/item_models/site_choices.py"/>
        <source>{rank}. {name}: {score:.1f}</source>
        <translation>{rank}위 {name}: {score:.1f}점</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{rank}. {site}: {score:.1f} (possible {worst:.0f}–{best:.0f}), completeness {share:.0%}</source>
        <translation>{rank}위 {site}: {score:.1f}점(가능 범위 {worst:.0f}–{best:.0f}점), 자료 충족도 {share:.0%}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_words.py"/>
        <source>{reason} ({criterion}: {value}; allowed: {limit})</source>
        <translation>{reason}({criterion}: {value}, 허용 기준: {limit})</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/actions.py"/>
        <source>{result} is kept in the plan.</source>
        <translation>계획 파일에 저장했습니다: {result}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/report.py"/>
        <source>{said} In {count} rows: {rows}</source>
        <translation>{said} 해당 행 {count}개: {rows}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/inspection_text.py"/>
        <source>{score:.1f} ({worst:.0f}–{best:.0f})</source>
        <translation>{score:.1f}({worst:.0f}–{best:.0f})</translation>
    </message>
    <message>
        <location filename="../plugin/gui/docks/assets.py"/>
        <source>{shown} of {all}, {selected} selected</source>
        <translation>{all}개 중 {shown}개, {selected}개 선택</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>{shown} of {count} shown</source>
        <translation>전체 {count}개 중 {shown}개 표시</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <source>{site}: contract power {contract} MW at {kv} kV from {substation}, {km} km ({basis}); KRW {cost} bn; earliest {years}; headroom {headroom}; waits for: {limit}</source>
        <translation>{site}: 계약전력 {contract} MW, 공급전압 {kv} kV, 변전소 {substation}, 경로 {km} km({basis}), 비용 {cost}십억 원, 가장 이른 시점 {years}년, 여유용량: {headroom}, 시점을 정하는 것: {limit}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/reasons.py"/>
        <source>{site}: excluded by {limits}</source>
        <translation>{site}: 배제. {limits}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/power_dates_form.py"/>
        <source>{site}: power from {years} at the earliest; waits for: {limit}; announced year: {verdict}</source>
        <translation>{site}: 전력공급 가능시점 {years}년, 시점을 정하는 것: {limit}, 발표 연도: {verdict}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <location filename="../plugin/processing/power_dates_form.py"/>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>{site}: {answer}</source>
        <translation>{site}: {answer}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>{site}: {low} to {high} points, the pass line is {line}; {verdict}; items known: {known} of {count}</source>
        <translation>{site}: {low}~{high}점, 통과 기준 {line}점, {verdict}, 점수를 아는 항목 {count}개 중 {known}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>{site}: {outcome}, {served} of {asked} MW from {substation} at {kv} kV; KRW {cost} bn</source>
        <translation>{site}: {outcome}, {substation}에서 {kv} kV 공급, {asked} MW 중 {served} MW, {cost}십억 원</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>{source} is taken for {column} because its name is spelt much like a known one</source>
        <translation>{source} 열의 이름이 알려진 이름과 거의 같아 {column} 열로 가져옵니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/field_map.py"/>
        <source>{source} is taken for {column}; these could be it as well and are not taken: {others}</source>
        <translation>{column} 열은 {source} 열에서 가져옵니다. 다음 열도 해당할 수 있으나 가져오지 않습니다: {others}</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>{table}: MW</source>
        <translation>{table}: MW</translation>
    </message>
    <message>
        <location filename="../plugin/processing/grid_model_parameters.py"/>
        <source>{table}: codes</source>
        <translation>{table}: 코드</translation>
    </message>
    <message>
        <location filename="../plugin/gui/plan_guard.py"/>
        <source>{task} was stopped, because the project was closed.</source>
        <translation>프로젝트를 닫아 작업을 중지했습니다: {task}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/drafts.py"/>
        <source>{text} is not a number</source>
        <translation>숫자가 아닙니다: {text}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/power/study_case_texts.py"/>
        <source>{time}, load as it is ({factor})</source>
        <translation>{time}, 부하 그대로({factor})</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/waterfall_rows.py"/>
        <source>{title} (unknown)</source>
        <translation>{title}(미상)</translation>
    </message>
    <message>
        <location filename="../plugin/gui/siting/trial_storage.py"/>
        <source>{title} ({name})</source>
        <translation>{title}({name})</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_summary.py"/>
        <source>{title}, {date}: {part} of {whole}. Source: {source}</source>
        <translation>{title}, {date}: {whole} 중 {part}. 출처: {source}</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/amounts.py"/>
        <location filename="../plugin/studies/import_rows.py"/>
        <source>{unit} is a unit of {found}; {column} is kept in {needed}</source>
        <translation>{unit} 단위로는 {found} 값을 나타냅니다. {column} 열의 단위: {needed}</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower_text.py"/>
        <source>{value} in the table {table} is not a number</source>
        <translation>{table} 표에 숫자가 아닌 값이 있습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <source>{value} is another kind of document</source>
        <translation>다른 종류의 문서입니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/matpower.py"/>
        <source>{value} is no number of a bus</source>
        <translation>모선 번호로 쓸 수 없는 값입니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>{value} is no range of such an item</source>
        <translation>{value}: 이 항목에 쓸 수 없는 점수 범위입니다</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/value_map.py"/>
        <source>{value} is no word for {column} that is known; allowed: {allowed}</source>
        <translation>{column} 열에서 알아볼 수 없는 말입니다: {value}. 쓸 수 있는 용어: {allowed}</translation>
    </message>
    <message>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>{value} is none of {allowed}</source>
        <translation>{value}: 허용된 값({allowed})이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <location filename="../plugin/core/rules_document.py"/>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a finite number</source>
        <translation>{value} 값은 유한한 숫자가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>{value} is not a key of an assumption</source>
        <translation>가정에 쓸 수 없는 항목입니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <source>{value} is not a list of objects</source>
        <translation>객체 목록이 아닙니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a list with entries</source>
        <translation>{value} 값은 항목이 있는 목록이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>{value} is not a mark</source>
        <translation>값의 근거를 나타내는 말이 아닙니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a pair</source>
        <translation>{value} 값은 두 값의 쌍이 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <location filename="../plugin/core/siting/document_readers.py"/>
        <source>{value} is not a text</source>
        <translation>{value} 값은 글자(텍스트)가 아닙니다</translation>
    </message>
    <message>
        <location filename="../plugin/core/rules_document.py"/>
        <source>{value} is not a text in en and ko</source>
        <translation>en과 ko로 된 문자열이 아닙니다: {value}</translation>
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
        <location filename="../plugin/core/rules_document.py"/>
        <source>{value} is not an object of JSON</source>
        <translation>JSON 객체가 아닙니다: {value}</translation>
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
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>{value} is not there</source>
        <translation>{value}: 찾을 수 없는 값입니다</translation>
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
        <location filename="../plugin/core/assumptions.py"/>
        <source>{value} is out of order</source>
        <translation>크기 순서가 맞지 않습니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <source>{value} is outside {minimum} to {maximum}</source>
        <translation>허용 범위({minimum}–{maximum})를 벗어납니다: {value}</translation>
    </message>
    <message>
        <location filename="../plugin/core/assumptions.py"/>
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>{value} is there twice</source>
        <translation>중복되어 있습니다: {value}</translation>
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
        <location filename="../plugin/core/power/grid_impact_rules.py"/>
        <source>{value} points are told, {sum} points are added up</source>
        <translation>표시된 점수는 {value}점, 합계는 {sum}점입니다</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/asset_filters.py"/>
        <location filename="../plugin/studies/asset_summary.py"/>
        <source>{voltage} kV</source>
        <translation>{voltage}kV</translation>
    </message>
    <message>
        <location filename="../plugin/core/siting/model.py"/>
        <source>{weight} is not a weight</source>
        <translation>{weight} 값은 가중치로 쓸 수 없습니다</translation>
    </message>
    <message>
        <location filename="../plugin/studies/asset_summary.py"/>
        <source>{what} ({status})</source>
        <translation>{what}({status})</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>{what}: {count}</source>
        <translation>{what}: {count}</translation>
    </message>
    <message>
        <location filename="../plugin/studies/grid_model_table.py"/>
        <source>{what}: {count} of {total}</source>
        <translation>{what}: {total}개 중 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/plan/importing/value_map.py"/>
        <location filename="../plugin/processing/import_form.py"/>
        <source>{word} is no word of {column}</source>
        <translation>{column} 열의 용어가 아닙니다: {word}</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <source>{year} (to the {precision})</source>
        <translation>{year}({precision} 단위)</translation>
    </message>
    <message>
        <location filename="../plugin/processing/hosting_form.py"/>
        <source>… and {count} more buses</source>
        <translation>… 외 모선 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/shared_headroom_form.py"/>
        <source>… and {count} more loads</source>
        <translation>… 외 부하 {count}개</translation>
    </message>
    <message>
        <location filename="../plugin/processing/connection_form.py"/>
        <location filename="../plugin/processing/facility_load_form.py"/>
        <location filename="../plugin/processing/grid_impact_form.py"/>
        <source>… and {count} more sites</source>
        <translation>… 그 밖의 입지 {count}곳</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <source>◌ indicative outline</source>
        <translation>◌ 개략 경계</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assets/texts.py"/>
        <source>◌ position only</source>
        <translation>◌ 위치만</translation>
    </message>
    <message>
        <location filename="../plugin/gui/assumptions/details.py"/>
        <location filename="../plugin/gui/item_models/assumption_cells.py"/>
        <source>⚠ not given yet</source>
        <translation>⚠ 아직 없음</translation>
    </message>
    <message>
        <location filename="../plugin/gui/widgets/assumptions_page.py"/>
        <source>⚠ {count} typed but not in use yet</source>
        <translation>⚠ 입력했으나 아직 적용되지 않음 {count}개</translation>
    </message>
</context>
</TS>
