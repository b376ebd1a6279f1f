<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="10"/>
        <source>확인</source>
        <translation>Please confirm</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="14"/>
        <source>지우기</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="15"/>
        <source>그대로 두기</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>ContactPage</name>
    <message>
        <location filename="../../forms/contact_page.ui" line="5"/>
        <source>면담</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="48"/>
        <source>한 일(&amp;A)</source>
        <translation>&amp;Act</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="60"/>
        <source>본인 결정(&amp;D)</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="88"/>
        <source>고치는 이유 (필수)</source>
        <translation>Reason for the change (required)</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="89"/>
        <source>고치는 이유</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="96"/>
        <source>그만두기</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="115"/>
        <source>새 면담  Ctrl+N</source>
        <translation>New  Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="120"/>
        <source>안내문 언어</source>
        <translation>Language of the leaflet</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="125"/>
        <source>안내문  F8</source>
        <translation>Leaflet  F8</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="130"/>
        <source>저장  F9</source>
        <translation>Save  F9</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="136"/>
        <source>{n}번 고치기</source>
        <translation>Amend no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="194"/>
        <source>적던 면담을 지우고 새로 시작할까요?</source>
        <translation>Discard the talk on this page and start anew?</translation>
    </message>
</context>
<context>
    <name>DayPage</name>
    <message>
        <location filename="../../forms/day_page.ui" line="5"/>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="30"/>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="31"/>
        <source>날짜</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="39"/>
        <source>열기  Enter</source>
        <translation>Open  Enter</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="44"/>
        <source>CSV 내보내기</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="49"/>
        <source>엑셀 내보내기  F10</source>
        <translation>Export Excel  F10</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="65"/>
        <source>면담 표</source>
        <translation>Table of contacts</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="77"/>
        <source>아직 면담이 없습니다. F2를 눌러 첫 면담을 적어 주세요.</source>
        <translation>No contacts yet. Press F2 to write the first.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="47"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="48"/>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="49"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="50"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="51"/>
        <source>가는 곳</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="52"/>
        <source>목적</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="53"/>
        <source>신호</source>
        <translation>Signs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="54"/>
        <source>한 일·결정</source>
        <translation>Act, decision</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="55"/>
        <source>근무자</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="147"/>
        <source>면담 {n}건, 그중 주의 이상 {flagged}건(높음 {high}건)</source>
        <translation>{n} contacts, {flagged} with some concern or more ({high} high)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="149"/>
        <source>하루 기록</source>
        <translation>The day&apos;s log</translation>
    </message>
</context>
<context>
    <name>LeafletPage</name>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="5"/>
        <location filename="../../forms/leaflet_page.ui" line="26"/>
        <source>안내문</source>
        <translation>Leaflet</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="21"/>
        <source>돌아가기  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="37"/>
        <source>작게  -</source>
        <translation>Smaller  -</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="42"/>
        <source>크게  +</source>
        <translation>Larger  +</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="47"/>
        <source>앞쪽  ←</source>
        <translation>Previous  ←</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="59"/>
        <source>뒤쪽  →</source>
        <translation>Next  →</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="76"/>
        <source>안내문 화면</source>
        <translation>Leaflet on screen</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/leaflet_page.py" line="59"/>
        <source>저장한 곳: {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/leaflet_page.py" line="86"/>
        <source>안내문 {n}쪽</source>
        <translation>Leaflet, page {n}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../forms/main_window.ui" line="5"/>
        <source>airportdesk</source>
        <translation>airportdesk</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="23"/>
        <source>면담  F2</source>
        <translation>Contact  F2</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="31"/>
        <source>오늘  F4</source>
        <translation>Today  F4</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="39"/>
        <source>관리  F6</source>
        <translation>Manage  F6</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="50"/>
        <source>연습용 · 모두 지어낸 기록</source>
        <translation>Practice · every record is invented</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="83"/>
        <source>잠금  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="147"/>
        <source>{name} 만드는 중…</source>
        <translation>Making {name}…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="166"/>
        <source>저장하지 않은 면담이 있습니다. 지우고 나갈까요?</source>
        <translation>A talk is not saved. Discard it and leave?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="179"/>
        <source>{n}번 면담을 저장했습니다. 같은 항공편의 다음 면담을 바로 적을 수 있습니다.</source>
        <translation>Contact no. {n} is saved. The next on the same flight can be written right away.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="184"/>
        <source>{n}번 면담의 {m}차 기록을 저장했습니다. 앞선 기록도 남아 있습니다.</source>
        <translation>Revision {m} of contact no. {n} is saved. The earlier ones stay.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="192"/>
        <source>적던 면담을 지우고 이 면담을 고칠까요?</source>
        <translation>Discard the talk on the page and amend this contact?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="198"/>
        <source>안내문 만드는 중…</source>
        <translation>Making the leaflet…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="219"/>
        <source>안내문을 만들었습니다. Esc를 누르면 면담으로 돌아갑니다.</source>
        <translation>The leaflet is made. Esc goes back to the talk.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="231"/>
        <source>내보낼 파일</source>
        <translation>File to write</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="237"/>
        <source>내보냈습니다: {path}</source>
        <translation>Exported: {path}</translation>
    </message>
</context>
<context>
    <name>ManagePage</name>
    <message>
        <location filename="../../forms/manage_page.ui" line="5"/>
        <location filename="../../forms/manage_page.ui" line="14"/>
        <source>관리</source>
        <translation>Manage</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="31"/>
        <source>출발편</source>
        <translation>Departures</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="39"/>
        <source>인천공항 여객편 운항현황 파일(JSON, CSV)을 가져옵니다. 파일에 잘못된 줄이 있으면 아무것도 가져오지 않고 어디인지 알려 드립니다.</source>
        <translation>Takes in Incheon&apos;s passenger departures file (JSON, CSV). If a line is wrong nothing is taken, and you are told where.</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="69"/>
        <source>출발편 가져오기  Ctrl+O</source>
        <translation>Import departures  Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="91"/>
        <source>화면</source>
        <translation>Screen</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="107"/>
        <source>화면 언어(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="118"/>
        <source>대비(&amp;C)</source>
        <translation>&amp;Contrast</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="143"/>
        <source>자료</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="37"/>
        <source>밝은 화면</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="37"/>
        <source>고대비(어두운 화면)</source>
        <translation>High contrast (dark)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="43"/>
        <source>자료 묶음 {version} ({made}), 여행경보 {as_of} 기준. 그 뒤의 변경은 확인이 필요합니다.</source>
        <translation>Data pack {version} ({made}), travel alerts as of {as_of}. Later changes need confirming.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="45"/>
        <source>기록은 암호화되어 여기에 있습니다: {folder}</source>
        <translation>The log lies encrypted in {folder}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="63"/>
        <source>출발편 파일 (*.json *.csv)</source>
        <translation>Departures (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="64"/>
        <source>출발편 파일</source>
        <translation>Departures file</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="70"/>
        <source>오늘 캄보디아행 출발편 {n}편</source>
        <translation>{n} departures to Cambodia today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="72"/>
        <source>{taken}편을 가져왔습니다. </source>
        <translation>{taken} flights taken in. </translation>
    </message>
</context>
<context>
    <name>MeaningPanel</name>
    <message>
        <location filename="../../forms/meaning_panel.ui" line="5"/>
        <source>뜻</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <location filename="../../forms/meaning_panel.ui" line="24"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../forms/meaning_panel.ui" line="61"/>
        <source>들은 신호</source>
        <translation>Signs heard</translation>
    </message>
    <message>
        <location filename="../../forms/meaning_panel.ui" line="80"/>
        <source>이어서 물어볼 것</source>
        <translation>Worth asking next</translation>
    </message>
    <message>
        <location filename="../../forms/meaning_panel.ui" line="118"/>
        <source>판단 바꾸기  Ctrl+J</source>
        <translation>Judge otherwise  Ctrl+J</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="61"/>
        <source>아직 들은 신호가 없습니다.</source>
        <translation>No signs heard so far.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="64"/>
        <source>아직 모름 {n}가지</source>
        <translation>{n} not known yet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="76"/>
        <source>위험 징후: {word}</source>
        <translation>Concern: {word}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="80"/>
        <source>경보 높은 곳: {places}</source>
        <translation>High alert: {places}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="85"/>
        <source>내 판단 (화면의 판단: {computed}): {reason}</source>
        <translation>My judgement (computed: {computed}): {reason}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="104"/>
        <source>✓ {sign} — {fact}(으)로 풀림</source>
        <translation>✓ {sign} — settled by {fact}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="116"/>
        <source>이어서 물어볼 것  Alt+1~3</source>
        <translation>Worth asking next  Alt+1–3</translation>
    </message>
</context>
<context>
    <name>NoticesBox</name>
    <message>
        <location filename="../../airportdesk/ui/notices_box.py" line="31"/>
        <source>가는 곳을 적으면 경보가 나옵니다.</source>
        <translation>Alerts appear once a place is written.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/notices_box.py" line="40"/>
        <source>⚠ {day}에 기한이 지났습니다. 확인이 필요합니다.</source>
        <translation>⚠ Ended {day}; needs confirming.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/notices_box.py" line="42"/>
        <source>{day}부터. </source>
        <translation>Since {day}. </translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/notices_box.py" line="44"/>
        <source>안쪽 {area}: {level}</source>
        <translation>Inside, {area}: {level}</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="6"/>
        <source>판단 바꾸기</source>
        <translation>Judge otherwise</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="15"/>
        <source>화면의 판단과 다르게 보시면 이유와 함께 남겨 주세요. 둘 다 기록에 남습니다.</source>
        <translation>If you see it differently, keep that with a reason. Both stay on record.</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="31"/>
        <source>내 판단(&amp;C)</source>
        <translation>&amp;Concern</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="42"/>
        <source>이유(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="71"/>
        <source>바꾼 판단 지우기</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="79"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="84"/>
        <source>남기기</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/overrule_dialog.py" line="39"/>
        <source>판단을 바꾼 이유를 적어 주세요.</source>
        <translation>Write why you judge otherwise.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../forms/record_page.ui" line="5"/>
        <location filename="../../forms/record_page.ui" line="115"/>
        <source>면담 내용</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="21"/>
        <source>돌아가기  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="37"/>
        <source>안내문 언어</source>
        <translation>Language of the leaflet</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="42"/>
        <source>안내문  F8</source>
        <translation>Leaflet  F8</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="47"/>
        <source>고치기  F7</source>
        <translation>Amend  F7</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="73"/>
        <location filename="../../forms/record_page.ui" line="81"/>
        <source>고친 내력</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="86"/>
        <source>드린 안내문</source>
        <translation>Leaflets given</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="53"/>
        <source>{n}번 면담</source>
        <translation>Contact no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="57"/>
        <source>{n}차 · {when} · {officer}</source>
        <translation>Rev. {n} · {when} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="63"/>
        <source>아직 없습니다.</source>
        <translation>None yet.</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <location filename="../../forms/setup_page.ui" line="5"/>
        <source>처음 설정</source>
        <translation>First start</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="38"/>
        <source>처음 사용하는 노트북입니다</source>
        <translation>This laptop is new</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="46"/>
        <source>면담 기록은 이 노트북 안에 암호화되어 저장됩니다. 데스크 이름과 첫 근무자를 정하면 바로 시작할 수 있습니다.</source>
        <translation>The log is kept encrypted on this laptop. Name the desk and its first officer to begin.</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="62"/>
        <source>데스크 이름(&amp;D)</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="69"/>
        <source>예: 2터미널 캄보디아 데스크</source>
        <translation>e.g. Terminal 2 Cambodia desk</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="75"/>
        <source>터미널(&amp;T)</source>
        <translation>&amp;Terminal</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="86"/>
        <source>탑승구(&amp;G)</source>
        <translation>&amp;Gate</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="93"/>
        <source>예: 250</source>
        <translation>e.g. 250</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="99"/>
        <source>근무자 이름(&amp;N)</source>
        <translation>Officer&apos;s &amp;name</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="106"/>
        <source>계급과 이름</source>
        <translation>rank and name</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="112"/>
        <source>비밀번호(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="120"/>
        <source>12자 이상 또는 낱말 네 개</source>
        <translation>12 characters or four words</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="126"/>
        <source>비밀번호 확인(&amp;R)</source>
        <translation>&amp;Repeat password</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="141"/>
        <source>비밀번호를 잊으면 기록을 열 수 없습니다. 적어 두지 말고 기억할 수 있는 문장으로 정해 주세요.</source>
        <translation>Without the password the log cannot be opened. Choose a sentence you can remember; do not write it down.</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="167"/>
        <source>만들고 시작</source>
        <translation>Create and start</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="39"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="55"/>
        <source>데스크 이름을 적어 주세요.</source>
        <translation>Name the desk.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="56"/>
        <source>근무자 이름을 적어 주세요.</source>
        <translation>Write the officer&apos;s name.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="57"/>
        <source>비밀번호를 정해 주세요.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="63"/>
        <source>두 비밀번호가 다릅니다. 다시 적어 주세요.</source>
        <translation>The two passwords differ. Type it again.</translation>
    </message>
</context>
<context>
    <name>TalkPanel</name>
    <message>
        <location filename="../../forms/talk_panel.ui" line="5"/>
        <source>대화</source>
        <translation>Talk</translation>
    </message>
    <message>
        <location filename="../../forms/talk_panel.ui" line="31"/>
        <source>메모(&amp;M)</source>
        <translation>Notes (&amp;M)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talk_panel.py" line="119"/>
        <source>메모의 표현: </source>
        <translation>In the notes: </translation>
    </message>
</context>
<context>
    <name>TripPanel</name>
    <message>
        <location filename="../../forms/trip_panel.ui" line="5"/>
        <source>여행</source>
        <translation>Trip</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="15"/>
        <source>오늘 캄보디아행 출발편</source>
        <translation>Departures to Cambodia today</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="20"/>
        <source>오늘 출발편이 없습니다. 관리(F6)에서 출발편 파일을 가져오거나 아래에 편명과 경로를 적어 주세요.</source>
        <translation>No departures today. Import a file (F6), or write flight and route below.</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="42"/>
        <source>편명(&amp;F)</source>
        <translation>&amp;Flight</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="49"/>
        <source>KE689</source>
        <translation>KE689</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="135"/>
        <source>4박5일, 2주</source>
        <translation>5, 2 weeks</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="150"/>
        <source>시각(&amp;T)</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="157"/>
        <source>지금</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="64"/>
        <source>경로(&amp;R)</source>
        <translation>&amp;Route</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="71"/>
        <source>ICN SGN KTI</source>
        <translation>ICN SGN KTI</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="88"/>
        <source>가는 곳(&amp;G)</source>
        <translation>&amp;Going to</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="95"/>
        <source>바벳, Bavet, 시아누크빌…</source>
        <translation>Bavet, 바벳, Sihanoukville…</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="103"/>
        <source>찾은 장소</source>
        <translation>Places found</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="128"/>
        <source>체류(&amp;S)</source>
        <translation>&amp;Stay (days)</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="167"/>
        <source>인적사항 기록(&amp;I) (선택)</source>
        <translation>Record &amp;identity (optional)</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="180"/>
        <source>기록하는 근거</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="185"/>
        <location filename="../../forms/trip_panel.ui" line="186"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="192"/>
        <location filename="../../forms/trip_panel.ui" line="193"/>
        <source>전화번호</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="210"/>
        <source>여행경보 안내</source>
        <translation>Travel alerts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="62"/>
        <source>기록하는 근거 고르기</source>
        <translation>Choose a ground</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="90"/>
        <source>오늘 캄보디아행 고르기</source>
        <translation>Choose today's flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="205"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="192"/>
        <source>{place} 빼기</source>
        <translation>Remove {place}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="193"/>
        <source>누르면 뺍니다</source>
        <translation>Press to remove</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <location filename="../../forms/unlock_page.ui" line="5"/>
        <source>잠금 해제</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <location filename="../../forms/unlock_page.ui" line="38"/>
        <source>근무를 시작합니다</source>
        <translation>Start your shift</translation>
    </message>
    <message>
        <location filename="../../forms/unlock_page.ui" line="62"/>
        <source>근무자(&amp;N)</source>
        <translation>Officer (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../forms/unlock_page.ui" line="73"/>
        <source>비밀번호(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <location filename="../../forms/unlock_page.ui" line="106"/>
        <source>열기</source>
        <translation>Open</translation>
    </message>
</context>
</TS>
