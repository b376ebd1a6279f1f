<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
<context>
    <name>AlertsPage</name>
    <message>
        <location filename="../../forms/alerts_page.ui" line="5"/>
        <source>여행경보</source>
        <translation>Travel alerts</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="30"/>
        <source>외교부 발표와 지금 단계</source>
        <translation>The ministry&apos;s levels beside ours</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="44"/>
        <source>제안 지우기</source>
        <translation>Clear proposals</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="49"/>
        <source>외교부 파일 가져오기  Ctrl+O</source>
        <translation>Import ministry file  Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="56"/>
        <source>외교부 여행경보와 특별여행주의보 파일(JSON)을 가져오면 지역마다 지금 단계와 나란히 보여 드립니다. 감독자가 확정하기 전에는 아무것도 바뀌지 않습니다.</source>
        <translation>Import the foreign ministry&apos;s travel alarms and special advisories (JSON) to see them area by area beside what holds now. Nothing changes until a supervisor confirms it.</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="72"/>
        <source>지역별 제안</source>
        <translation>Proposals by area</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="82"/>
        <location filename="../../forms/alerts_page.ui" line="90"/>
        <source>어느 지역인지 알 수 없는 문구</source>
        <translation>Text that names no area for certain</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="104"/>
        <source>직접 정하기(&amp;T)</source>
        <translation>Assign by hand (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="112"/>
        <source>지역</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="117"/>
        <source>단계</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="122"/>
        <source>제안에 넣기</source>
        <translation>Add to proposals</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="158"/>
        <source>고른 지역 확정  Ctrl+Enter</source>
        <translation>Confirm ticked areas  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="185"/>
        <source>이때의 단계(&amp;W)</source>
        <translation>Levels at (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="195"/>
        <source>이때의 단계</source>
        <translation>Levels at</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="200"/>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="225"/>
        <source>지역의 이력(&amp;H)</source>
        <translation>History of (&amp;H)</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="233"/>
        <location filename="../../forms/alerts_page.ui" line="256"/>
        <source>지역의 이력</source>
        <translation>History of an area</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="98"/>
        <source>지역 고르기</source>
        <translation>Choose an area</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="100"/>
        <source>단계 고르기</source>
        <translation>Choose a level</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="165"/>
        <source>여행경보 파일 (*.json)</source>
        <translation>Travel alarm files (*.json)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="166"/>
        <source>여행경보 파일</source>
        <translation>Travel alarm files</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="182"/>
        <source>고른 지역만 바뀌고, 앞선 단계는 이력에 남습니다.</source>
        <translation>Only ticked areas change; earlier levels stay in the history.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="184"/>
        <source>여행경보는 감독자만 확정할 수 있습니다. 감독자가 로그인해 주세요.</source>
        <translation>Only a supervisor may confirm travel alerts. Ask a supervisor to sign in.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="194"/>
        <source>(문구 없음)</source>
        <translation>(no text)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="198"/>
        <source>{name}: 제안 {n}건, 알 수 없는 문구 {m}건.</source>
        <translation>{name}: {n} proposals, {m} texts not understood.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="206"/>
        <source>파일에 나오지 않은 지역: {areas}. 해제됐는지는 파일이 말하지 않으므로 그대로 둡니다.</source>
        <translation>Areas the file does not name: {areas}. It does not say that they were lifted, so they stay as they are.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="223"/>
        <source>지역과 단계를 골라 주세요.</source>
        <translation>Choose an area and a level.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="229"/>
        <source>직접 정함</source>
        <translation>assigned by hand</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="244"/>
        <source>{place}: 이때의 단계를 알 수 없습니다</source>
        <translation>{place}: the level at that moment is not known</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="246"/>
        <source>{place} — {level}, {day}부터 ({area})</source>
        <translation>{place} — {level}, since {day} ({area})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="253"/>
        <source> · 기한 지남, 확인 필요</source>
        <translation> · past its date, please confirm</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="271"/>
        <source>여행경보 {n}곳의 기한이 지나 확인이 필요합니다: {areas}. 보고 확인하기: F11</source>
        <translation>{n} travel alerts are past their date and must be confirmed: {areas}. See and confirm: F11</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <location filename="../../forms/board_page.ui" line="5"/>
        <source>탑승</source>
        <translation>Boarding</translation>
    </message>
    <message>
        <location filename="../../forms/board_page.ui" line="21"/>
        <source>오늘 탑승</source>
        <translation>Boarding today</translation>
    </message>
    <message>
        <location filename="../../forms/board_page.ui" line="40"/>
        <source>바뀐 것 확인  Space</source>
        <translation>Changes seen  Space</translation>
    </message>
    <message>
        <location filename="../../forms/board_page.ui" line="45"/>
        <source>이 편 면담 시작  Enter</source>
        <translation>Start a contact  Enter</translation>
    </message>
    <message>
        <location filename="../../forms/board_page.ui" line="53"/>
        <source>오늘 탑승하는 항공편</source>
        <translation>Flights boarding today</translation>
    </message>
    <message>
        <location filename="../../forms/board_page.ui" line="63"/>
        <source>오늘 출발편이 없습니다. 관리(F6)에서 출발편 파일을 가져오거나, F2를 눌러 편명과 경로를 손으로 적어 주세요.</source>
        <translation>No departures today. Import a file (F6), or press F2 and write flight and route by hand.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="49"/>
        <source>출발</source>
        <translation>Departs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="50"/>
        <source>탑승 마감까지</source>
        <translation>Gate closes in</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="51"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="52"/>
        <source>행선지</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="53"/>
        <location filename="../../airportdesk/ui/board_page.py" line="161"/>
        <source>탑승구</source>
        <translation>Gate</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="54"/>
        <location filename="../../airportdesk/ui/board_page.py" line="162"/>
        <source>상태</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="55"/>
        <source>바뀐 것</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="56"/>
        <source>면담</source>
        <translation>Contact</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="57"/>
        <source>주의↑</source>
        <translation>Flags</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="58"/>
        <source>안내문</source>
        <translation>Leaflet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="96"/>
        <source>캄보디아 직항 {direct}편, 경유 공항 {other}편이 아직 열려 있습니다.</source>
        <translation>{direct} direct and {other} transit flights still open.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="122"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="150"/>
        <source>결항</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="152"/>
        <source>마감</source>
        <translation>closed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="154"/>
        <source>{h}시간 {m}분</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="154"/>
        <source>{m}분</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="159"/>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="160"/>
        <source>터미널</source>
        <translation>Terminal</translation>
    </message>
</context>
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
        <location filename="../../airportdesk/ui/contact_page.py" line="176"/>
        <location filename="../../airportdesk/ui/contact_page.py" line="201"/>
        <source>{n}번 고치기</source>
        <translation>Amend no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="198"/>
        <source>그 사이 이 면담의 {n}차 기록이 생겼습니다. 저장하기 전에 견주어 보세요.</source>
        <translation>Meanwhile revision {n} of this contact was saved. Compare before you save.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="228"/>
        <source>방금 저장했습니다. 빈 면담을 하나 더 저장하려면 F9를 한 번 더 눌러 주세요.</source>
        <translation>Saved just now. To save another, empty contact, press F9 once more.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="268"/>
        <source>적던 면담을 지우고 새로 시작할까요?</source>
        <translation>Discard the talk on this page and start anew?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="280"/>
        <source>고치던 것을 지울까요? 저장된 면담은 그대로입니다.</source>
        <translation>Discard the changes? The saved contact stays as it is.</translation>
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
        <location filename="../../airportdesk/ui/day_page.py" line="156"/>
        <source>아직 면담이 없습니다. F2를 눌러 첫 면담을 적어 주세요.</source>
        <translation>No contacts yet. Press F2 to write the first.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="46"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="47"/>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="48"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="49"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="50"/>
        <source>가는 곳</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="51"/>
        <source>목적</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="52"/>
        <source>신호</source>
        <translation>Signs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="53"/>
        <source>한 일·결정</source>
        <translation>Act, decision</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="54"/>
        <source>근무자</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="146"/>
        <source>면담 {n}건, 그중 주의 이상 {flagged}건(높음 {high}건)</source>
        <translation>{n} contacts, {flagged} with some concern or more ({high} high)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="148"/>
        <source>하루 기록</source>
        <translation>The day&apos;s log</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="157"/>
        <source>이 날은 면담이 없습니다.</source>
        <translation>No contacts on this day.</translation>
    </message>
</context>
<context>
    <name>DraftsPage</name>
    <message>
        <location filename="../../forms/drafts_page.ui" line="5"/>
        <location filename="../../forms/drafts_page.ui" line="30"/>
        <source>적던 면담</source>
        <translation>Half-typed talks</translation>
    </message>
    <message>
        <location filename="../../forms/drafts_page.ui" line="14"/>
        <location filename="../../airportdesk/ui/drafts_page.py" line="49"/>
        <source>적던 면담이 있습니다</source>
        <translation>A half-typed talk is here</translation>
    </message>
    <message>
        <location filename="../../forms/drafts_page.ui" line="22"/>
        <source>저장하지 않은 면담은 암호화해 보관했다가 적던 근무자에게만 보여 드립니다. 이어서 적거나 지울 때까지 남아 있습니다.</source>
        <translation>A talk not saved is kept encrypted and shown only to the officer who typed it, until it is finished or discarded.</translation>
    </message>
    <message>
        <location filename="../../forms/drafts_page.ui" line="42"/>
        <source>지우기  Del</source>
        <translation>Discard  Del</translation>
    </message>
    <message>
        <location filename="../../forms/drafts_page.ui" line="50"/>
        <source>나중에  Esc</source>
        <translation>Later  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/drafts_page.ui" line="55"/>
        <source>이어서 적기  Enter</source>
        <translation>Go on  Enter</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drafts_page.py" line="49"/>
        <source>적던 면담이 없습니다</source>
        <translation>No half-typed talk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drafts_page.py" line="56"/>
        <source>{when}에 시작</source>
        <translation>begun {when}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drafts_page.py" line="57"/>
        <source>{when}까지 적음</source>
        <translation>typed until {when}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drafts_page.py" line="58"/>
        <source>{n}번 고치기</source>
        <translation>Amend no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drafts_page.py" line="60"/>
        <source>답 {n}개</source>
        <translation>{n} answers</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drafts_page.py" line="75"/>
        <source>이 면담을 지울까요? 지우면 되돌릴 수 없습니다.</source>
        <translation>Discard this talk? It cannot be brought back.</translation>
    </message>
</context>
<context>
    <name>FindChips</name>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="34"/>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="35"/>
        <source>최근 7일</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="36"/>
        <source>최근 30일</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="40"/>
        <source>안내문 드림</source>
        <translation>With leaflet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="59"/>
        <source>내가 적음</source>
        <translation>Mine</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <location filename="../../forms/find_page.ui" line="5"/>
        <source>찾기</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="18"/>
        <source>낱말, 이름(ㅎㄱㄷ), 텔레그램·전화, 편명, 장소, 날짜(어제, 지난주, 11월 12일)</source>
        <translation>Words, names, Telegram or phone, flight, place, day (yesterday, last week, 12 Nov)</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="19"/>
        <source>면담 찾기</source>
        <translation>Find talks</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="24"/>
        <source>연결 보기  Ctrl+K</source>
        <translation>Links  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="43"/>
        <source>찾은 면담</source>
        <translation>Talks found</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="54"/>
        <source>더 보기  Ctrl+↓</source>
        <translation>More  Ctrl+↓</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="73"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="74"/>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="75"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="76"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="77"/>
        <source>가는 곳</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="78"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="79"/>
        <source>메모</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="80"/>
        <source>근무자</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="164"/>
        <source>{n}건 넘게 찾았습니다. 최근 것부터 {n}건을 보입니다.</source>
        <translation>More than {n} found. The newest {n} are shown.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="166"/>
        <source>{n}건을 찾았습니다.</source>
        <translation>{n} found.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="169"/>
        <source>찾은 면담이 없습니다. 낱말을 줄이거나 거르개를 꺼 보세요.</source>
        <translation>Nothing found. Try fewer words, or switch filters off.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="171"/>
        <source> 오래 걸려 찾은 데까지만 보입니다. 낱말이나 기간을 더해 보세요.</source>
        <translation> This took long, so only what was found so far is shown. Add a word or a period.</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="39"/>
        <source>안내문 만드는 중…</source>
        <translation>Making the leaflet…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="46"/>
        <source>{name} 만드는 중…</source>
        <translation>Making {name}…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="53"/>
        <source>내보낼 파일</source>
        <translation>File to write</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="69"/>
        <source>{n}번 면담의 </source>
        <translation>Contact no. {n}: </translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="70"/>
        <source>안내문을 만들었습니다. Esc를 누르면 돌아갑니다.</source>
        <translation>the leaflet is made. Esc goes back.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="73"/>
        <source>내보냈습니다: {path}</source>
        <translation>Exported: {path}</translation>
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
        <location filename="../../airportdesk/ui/leaflet_page.py" line="60"/>
        <source>저장한 곳: {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/leaflet_page.py" line="87"/>
        <source>안내문 {n}쪽</source>
        <translation>Leaflet, page {n}</translation>
    </message>
</context>
<context>
    <name>LinkGraph</name>
    <message>
        <location filename="../../airportdesk/ui/link_graph.py" line="42"/>
        <source>연결 그림: 연락처·업체 {h}개와 면담 {t}건. 화살표로 옮기고 Enter로 엽니다.</source>
        <translation>Picture of links: {h} contacts or companies and {t} talks. Arrows move, Enter opens.</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <location filename="../../airportdesk/ui/links_box.py" line="45"/>
        <source> 외 {n}건</source>
        <translation> and {n} more</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_box.py" line="41"/>
        <source>같은 여행자일 수 있음 — </source>
        <translation>May be the same traveller — </translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <location filename="../../forms/links_page.ui" line="5"/>
        <location filename="../../forms/links_page.ui" line="22"/>
        <location filename="../../airportdesk/ui/links_page.py" line="121"/>
        <source>연결</source>
        <translation>Links</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="17"/>
        <source>돌아가기  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="29"/>
        <source>연락처나 업체 이름: @job_kh, 010-…, open.kakao.com/o/…</source>
        <translation>Phone, messenger name, address or company: @job_kh, 010-…, open.kakao.com/o/…</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="30"/>
        <source>연락처나 업체 이름</source>
        <translation>Phone, messenger name, address or company</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="48"/>
        <location filename="../../forms/links_page.ui" line="55"/>
        <source>연락처와 업체</source>
        <translation>Contacts and companies</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="76"/>
        <source>함께 쓰는 면담</source>
        <translation>Talks that share them</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="86"/>
        <location filename="../../forms/links_page.ui" line="93"/>
        <source>같은 여행자일 수 있는 면담</source>
        <translation>Talks that may be of the same traveller</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="99"/>
        <source>다른 사람입니다 (다시 보이지 않음)</source>
        <translation>Not the same person (not shown again)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="67"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="67"/>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="67"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="67"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="67"/>
        <source>함께 나온 것</source>
        <translation>Shares</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="96"/>
        <source>{n}번 면담의 연결</source>
        <translation>Links of contact {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="101"/>
        <source>적고 있는 면담의 연결</source>
        <translation>Links of this talk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="130"/>
        <source>모두 ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="160"/>
        <source>다른 면담 {n}건이 함께 씁니다.</source>
        <translation>Shared with {n} other talks.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="160"/>
        <source>함께 쓰는 다른 면담이 없습니다.</source>
        <translation>No other talk shares any.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="178"/>
        <source>면담을 저장한 뒤에 남길 수 있습니다.</source>
        <translation>Can be kept once the talk is saved.</translation>
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
        <source>탑승  F5</source>
        <translation>Board  F5</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="31"/>
        <source>면담  F2</source>
        <translation>Contact  F2</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="39"/>
        <source>오늘  F4</source>
        <translation>Today  F4</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="47"/>
        <source>찾기  F3</source>
        <translation>Find  F3</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="55"/>
        <source>관리  F6</source>
        <translation>Manage  F6</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="66"/>
        <source>연습용 · 모두 지어낸 기록</source>
        <translation>Practice · every record is invented</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="99"/>
        <source>잠금  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="287"/>
        <source>{n}번 면담을 저장했습니다. 같은 항공편의 다음 면담을 바로 적을 수 있습니다.</source>
        <translation>Contact no. {n} is saved. The next on the same flight can be written right away.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="292"/>
        <source>{n}번 면담의 {m}차 기록을 저장했습니다. 앞선 기록도 남아 있습니다.</source>
        <translation>Revision {m} of contact no. {n} is saved. The earlier ones stay.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="297"/>
        <source>여행경보 {n}곳을 확정했습니다. 지금부터 모든 화면과 안내문에 반영됩니다.</source>
        <translation>{n} travel alerts confirmed. They count on every page and leaflet from now on.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="301"/>
        <source>자료 {version}을(를) 설치했습니다. 지금부터 이 자료로 적습니다.</source>
        <translation>Data {version} is installed and in use from now on.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="366"/>
        <source>적던 면담은 보관했습니다. Ctrl+R로 이어서 적을 수 있습니다.</source>
        <translation>The half-typed talk is kept. Ctrl+R goes on with it.</translation>
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
        <location filename="../../forms/manage_page.ui" line="160"/>
        <source>자료 묶음 보기·설치  Ctrl+P</source>
        <translation>Data packs: see, install  Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="165"/>
        <source>여행경보  F11</source>
        <translation>Travel alerts  F11</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="41"/>
        <source>밝은 화면</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="41"/>
        <source>고대비(어두운 화면)</source>
        <translation>High contrast (dark)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="47"/>
        <source>자료 묶음 {version} ({made}), 여행경보 {as_of} 기준. 그 뒤의 변경은 확인이 필요합니다.</source>
        <translation>Data pack {version} ({made}), travel alerts as of {as_of}. Later changes need confirming.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="49"/>
        <source>기록은 암호화되어 여기에 있습니다: {folder}</source>
        <translation>The log lies encrypted in {folder}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="70"/>
        <source>출발편 파일 (*.json *.csv)</source>
        <translation>Departures (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="71"/>
        <source>출발편 파일</source>
        <translation>Departures file</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="77"/>
        <source>오늘 캄보디아행 출발편 {n}편</source>
        <translation>{n} departures to Cambodia today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="79"/>
        <source>{taken}편을 가져왔습니다. </source>
        <translation>{taken} flights taken in. </translation>
    </message>
</context>
<context>
    <name>MapOverlay</name>
    <message>
        <location filename="../../airportdesk/ui/map_overlay.py" line="26"/>
        <source>닫기  Esc</source>
        <translation>Close  Esc</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_overlay.py" line="28"/>
        <source>지도에서 가는 곳 고르기</source>
        <translation>Choose destinations on the map</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="62"/>
        <source>캄보디아 여행경보 지도</source>
        <translation>Map of travel alerts in Cambodia</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="109"/>
        <source>{day}부터</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="111"/>
        <source>기한 지남, 확인 필요</source>
        <translation>past its date, please confirm</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="114"/>
        <source>안쪽에 {level}</source>
        <translation>inside: {level}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="116"/>
        <source>고른 곳</source>
        <translation>chosen</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="258"/>
        <source>화살표로 옮기고 Enter로 고릅니다</source>
        <translation>Move with the arrows, choose with Enter</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="272"/>
        <source>태국 국경 {km}km 이내</source>
        <translation>within {km} km of the Thai border</translation>
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
        <location filename="../../forms/meaning_panel.ui" line="117"/>
        <source>판단 바꾸기  Ctrl+J</source>
        <translation>Judge otherwise  Ctrl+J</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="75"/>
        <source>아직 들은 신호가 없습니다.</source>
        <translation>No signs heard so far.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="93"/>
        <source>위험 징후: {word}</source>
        <translation>Concern: {word}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="97"/>
        <source>경보 높은 곳: {places}</source>
        <translation>High alert: {places}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="102"/>
        <source>내 판단 (화면의 판단: {computed}): {reason}</source>
        <translation>My judgement (computed: {computed}): {reason}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="119"/>
        <source>✓ {sign} — {fact}(으)로 풀림</source>
        <translation>✓ {sign} — settled by {fact}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="128"/>
        <source>물어볼 것: {check}</source>
        <translation>To ask: {check}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="129"/>
        <source>무게: {strength} · {kind}</source>
        <translation>Weight: {strength} · {kind}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="130"/>
        <source>출처: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="145"/>
        <source>판단 기준 · 아직 모름 {n}가지</source>
        <translation>Basis · {n} unknown</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="154"/>
        <source>부족: {missing}</source>
        <translation>Missing: {missing}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="155"/>
        <source>아직 모름: {names}</source>
        <translation>Not known yet: {names}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="156"/>
        <source>배경 신호는 아무리 많아도 높음이 되지 않습니다.</source>
        <translation>Context signs, however many, never make it high.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="159"/>
        <source>충족: {met}</source>
        <translation>Met: {met}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="183"/>
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
        <location filename="../../airportdesk/ui/overrule_dialog.py" line="27"/>
        <source>고르기</source>
        <translation>Choose</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/overrule_dialog.py" line="39"/>
        <source>내 판단을 골라 주세요.</source>
        <translation>Choose your judgement.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/overrule_dialog.py" line="43"/>
        <source>판단을 바꾼 이유를 적어 주세요.</source>
        <translation>Write why you judge otherwise.</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <location filename="../../forms/packs_page.ui" line="5"/>
        <location filename="../../forms/packs_page.ui" line="21"/>
        <location filename="../../airportdesk/ui/packs_page.py" line="204"/>
        <source>자료 묶음</source>
        <translation>Data packs</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="32"/>
        <source>관리로  Esc</source>
        <translation>Back to Manage  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="62"/>
        <source>지금 쓰는 자료</source>
        <translation>In use now</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="97"/>
        <location filename="../../forms/packs_page.ui" line="122"/>
        <location filename="../../airportdesk/ui/packs_page.py" line="189"/>
        <source>본부 공개키</source>
        <translation>Key of headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="121"/>
        <source>RW로 시작하는 한 줄</source>
        <translation>The line that begins with RW</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="128"/>
        <source>파일…</source>
        <translation>File…</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="133"/>
        <source>등록</source>
        <translation>Set</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="161"/>
        <source>새 자료 설치</source>
        <translation>Install a new pack</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="169"/>
        <source>본부가 보낸 .adpack 파일을 고릅니다. 서명 파일(.minisig)이 같은 폴더에 있어야 합니다.</source>
        <translation>Choose the .adpack file headquarters sent. Its signature (.minisig) must lie in the same folder.</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="185"/>
        <location filename="../../forms/packs_page.ui" line="186"/>
        <source>되돌리는 이유</source>
        <translation>Why you go back</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="199"/>
        <source>파일 고르기  Ctrl+O</source>
        <translation>Choose file  Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="207"/>
        <source>설치  F9</source>
        <translation>Install  F9</translation>
    </message>
    <message>
        <location filename="../../forms/packs_page.ui" line="227"/>
        <location filename="../../forms/packs_page.ui" line="235"/>
        <source>쓴 자료</source>
        <translation>Used before</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="79"/>
        <source>{version} 판 · {made}에 만듦 · 여행경보 {as_of} 기준 · 질문 {q}개, 신호 {s}개</source>
        <translation>Version {version} · made {made} · travel alerts as of {as_of} · {q} questions, {s} signs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="89"/>
        <source>설치한 {version} 판을 이 프로그램이 읽지 못해 프로그램에 든 자료를 씁니다. 본부에 알리십시오.</source>
        <translation>This program cannot read the installed version {version}, so its own data is in use. Tell headquarters.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="97"/>
        <source>{version} · {when} · {officer}</source>
        <translation>{version} · {when} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="100"/>
        <source>프로그램에 든 자료만 썼습니다.</source>
        <translation>Only the data that came with the program.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="151"/>
        <source>{version} 판 ({made}에 만듦). 본부 서명이 맞습니다. 설치할 수 있습니다.</source>
        <translation>Version {version} (made {made}). The signature of headquarters is right. It can be installed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="152"/>
        <source>{version} 판 ({made}에 만듦). 이미 쓰고 있는 판입니다.</source>
        <translation>Version {version} (made {made}). It is in use already.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="154"/>
        <source>{version} 판 ({made}에 만듦). 지금 것보다 오래된 판이어서 감독자가 이유를 적어야 합니다.</source>
        <translation>Version {version} (made {made}). It is older than the one in use: a supervisor must say why.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="166"/>
        <source>{id} · {since} {officer} 등록. 이 열쇠로 서명한 자료만 설치합니다.</source>
        <translation>{id} · set on {since} by {officer}. Only packs signed with this key are installed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="171"/>
        <source>아직 없습니다. 본부에서 직접 받은 minisign.pub이나 그 안의 한 줄을 한 번만 등록할 수 있습니다.</source>
        <translation>None yet. Set minisign.pub as you got it from headquarters in person, or its line. This can be done once.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="174"/>
        <source>아직 없습니다. 감독자가 등록해야 자료를 설치할 수 있습니다.</source>
        <translation>None yet. A supervisor must set it before a pack can be installed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="203"/>
        <source>자료 묶음 (*.adpack)</source>
        <translation>Data packs (*.adpack)</translation>
    </message>
</context>
<context>
    <name>ProposalsTable</name>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="44"/>
        <source>지역</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="45"/>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="46"/>
        <source>제안</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="47"/>
        <source>시작</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="48"/>
        <source>끝(없어도 됨)</source>
        <translation>Until (optional)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="49"/>
        <source>문구와 확인할 것</source>
        <translation>Text, and what to check</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="113"/>
        <source>{place} 확정</source>
        <translation>confirm {place}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="121"/>
        <location filename="../../airportdesk/ui/proposals_table.py" line="132"/>
        <source>없음</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="122"/>
        <source>{place} 시작</source>
        <translation>{place} since</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="122"/>
        <source>{place} 끝</source>
        <translation>{place} until</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="134"/>
        <source>{level}
(나라·주의 단계)</source>
        <translation>{level}
(of its country or province)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="135"/>
        <source>{level}
기한 지남</source>
        <translation>{level}
past its date</translation>
    </message>
</context>
<context>
    <name>QuestionGroups</name>
    <message>
        <location filename="../../airportdesk/ui/question_groups.py" line="37"/>
        <source>다음 질문</source>
        <translation>Next</translation>
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
        <location filename="../../airportdesk/ui/record_page.py" line="51"/>
        <source>{n}번 면담</source>
        <translation>Contact no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="55"/>
        <source>{n}차 · {when} · {officer}</source>
        <translation>Rev. {n} · {when} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="61"/>
        <source>아직 없습니다.</source>
        <translation>None yet.</translation>
    </message>
</context>
<context>
    <name>Scanning</name>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="67"/>
        <source>탑승권이나 여권이 아닌 코드입니다. 아무것도 채우지 않았습니다.</source>
        <translation>This code is neither a boarding pass nor a passport. Nothing was filled in.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="72"/>
        <source>아무것도 남기지 않았습니다.</source>
        <translation>Nothing was kept.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="76"/>
        <source>여권 검사숫자가 모두 맞습니다.</source>
        <translation>All check digits of the passport hold.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="78"/>
        <source>여권번호는 적는 칸이 없어 남기지 않았습니다.</source>
        <translation>The passport number was not kept: there is no field for it.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="102"/>
        <source>이어지는 구간 {route}을(를) 경로에 더했습니다.</source>
        <translation>The onward leg {route} was added to the route.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="106"/>
        <source>{airport} 출발 탑승권({route})이라 채우지 않았습니다. 인천 출발 탑승권을 먼저 스캔하면 이어 적습니다.</source>
        <translation>This pass leaves from {airport} ({route}), so nothing was filled in. Scan the pass from Incheon first, and this one continues it.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="125"/>
        <source>적던 면담은 {typed}, 스캔한 탑승권은 {scanned}입니다. 아직 아무것도 바꾸지 않았습니다.</source>
        <translation>The talk begun here is for {typed}, the scanned pass is {scanned}. Nothing has been changed yet.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="126"/>
        <source>이 면담을 {flight}로 바꾸기(&amp;B)</source>
        <translation>Use this talk for {flight} (&amp;B)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="128"/>
        <source>적던 것은 보관하고 새 면담(&amp;E)</source>
        <translation>K&amp;eep it as a draft, new talk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="129"/>
        <location filename="../../airportdesk/ui/scanning.py" line="161"/>
        <source>그대로 두기(&amp;K)</source>
        <translation>&amp;Keep as it is</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="131"/>
        <source>스캔한 탑승권이 적던 면담과 다릅니다. 화면 위에서 골라 주세요.</source>
        <translation>The scanned pass is for another trip than this talk. Choose at the top of the page.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="139"/>
        <source>탑승권을 채우지 않고 그대로 두었습니다.</source>
        <translation>The pass was not filled in; the talk stays as it is.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="148"/>
        <source>{flight} {route}을(를) 채웠습니다.</source>
        <translation>Filled in {flight} {route}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="158"/>
        <source>지난 {day} 탑승권입니다. 그날 한 면담을 지금 적는 것이면 면담 시각을 바꿔 주세요.</source>
        <translation>This pass is for {day}, which has passed. If you are writing down a talk of that day, change the time of the talk.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="161"/>
        <source>면담 시각을 그날로(&amp;E)</source>
        <translation>&amp;Use that day</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="169"/>
        <source>면담 시각을 확인해 주세요.</source>
        <translation>Check the time of the talk.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="176"/>
        <source>내일({day}) 탑승권입니다.</source>
        <translation>This pass is for tomorrow ({day}).</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="177"/>
        <source>오늘이 아닌 {day} 탑승권입니다.</source>
        <translation>This pass is for {day}, not for today.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="188"/>
        <source>이름 등 인적사항은 남기지 않았습니다.</source>
        <translation>Neither the name nor anything else of the person was kept.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="191"/>
        <source>이름은 이미 적힌 것을 그대로 두었습니다.</source>
        <translation>The name that was already there stays.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="193"/>
        <source>이름을 적었습니다.</source>
        <translation>The name was written down.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="208"/>
        <source>스캔해서 채움</source>
        <translation>filled in by a scan</translation>
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
        <source>8자 이상, 긴 문장이 좋습니다</source>
        <translation>8 characters or more; a sentence is best</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="126"/>
        <source>비밀번호 확인(&amp;R)</source>
        <translation>&amp;Repeat password</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="139"/>
        <source>본부 공개키(&amp;K)</source>
        <translation>&amp;Key of headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="149"/>
        <source>없으면 비워 두고 나중에 등록</source>
        <translation>leave empty to set it later</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="155"/>
        <source>파일…</source>
        <translation>File…</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="156"/>
        <source>본부 공개키 파일 고르기</source>
        <translation>Choose the key file of headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="165"/>
        <source>비밀번호를 잊으면 기록을 열 수 없습니다. 적어 두지 말고 기억할 수 있는 문장으로 정해 주세요.</source>
        <translation>Without the password the log cannot be opened. Choose a sentence you can remember; do not write it down.</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="191"/>
        <source>만들고 시작</source>
        <translation>Create and start</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="42"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="60"/>
        <source>데스크 이름을 적어 주세요.</source>
        <translation>Name the desk.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="61"/>
        <source>근무자 이름을 적어 주세요.</source>
        <translation>Write the officer&apos;s name.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="62"/>
        <source>비밀번호를 정해 주세요.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="68"/>
        <source>두 비밀번호가 다릅니다. 다시 적어 주세요.</source>
        <translation>The two passwords differ. Type it again.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="83"/>
        <source>본부 공개키</source>
        <translation>Key of headquarters</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="82"/>
        <source>연습용 비밀번호: {password}</source>
        <translation>Practice password: {password}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="128"/>
        <source>화면 설정을 저장하지 못했습니다. 지금만 바뀝니다.</source>
        <translation>The settings could not be written; they hold for now only.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="157"/>
        <source>이 면담은 자료 {version}(으)로 시작했으므로 그 자료로 이어서 적습니다.</source>
        <translation>This talk was begun with data {version} and goes on with it.</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="96"/>
        <source>받아들이면: {word}</source>
        <translation>If accepted: {word}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="98"/>
        <source>Ctrl+Space 첫 제안 받기 · Ctrl+Shift+Space 모두 받기</source>
        <translation>Ctrl+Space accepts the first · Ctrl+Shift+Space accepts all</translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="35"/>
        <source>메모에서: {answer}</source>
        <translation>From the notes: {answer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="40"/>
        <source>이 제안 지우기: {answer}</source>
        <translation>Dismiss this suggestion: {answer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="42"/>
        <source>이 면담에서는 다시 제안하지 않습니다  Delete</source>
        <translation>Not suggested again in this talk  Delete</translation>
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
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="23"/>
        <source>시작</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="23"/>
        <source>끝</source>
        <translation>Until</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="23"/>
        <source>단계</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="23"/>
        <source>표시</source>
        <translation>Mark</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="23"/>
        <source>출처</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="49"/>
        <source>{day}
까지 재확인</source>
        <translation>confirm by
{day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="50"/>
        <source>● 이때</source>
        <translation>● then</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="52"/>
        <source>⚠ 확인 필요</source>
        <translation>⚠ confirm</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="55"/>
        <source>{source}
확정: {name}</source>
        <translation>{source}
confirmed by {name}</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <location filename="../../forms/trial_panel.ui" line="5"/>
        <location filename="../../forms/trial_panel.ui" line="23"/>
        <source>설치 전에 시험</source>
        <translation>Try before use</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="31"/>
        <source>고른 자료를 지난 면담에 대 보고, 위험 징후가 어떻게 달라질지 보여 드립니다. 기록은 바꾸지 않습니다.</source>
        <translation>Holds the chosen pack against past talks and shows how concern would change. No record is changed.</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="47"/>
        <location filename="../../forms/trial_panel.ui" line="61"/>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="48"/>
        <source>첫날</source>
        <translation>First day</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="53"/>
        <source>~</source>
        <translation>to</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="62"/>
        <source>마지막 날</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="70"/>
        <source>그만두기</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="75"/>
        <source>시험  F7</source>
        <translation>Try  F7</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="82"/>
        <source>시험 진행</source>
        <translation>Progress of the trial</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="94"/>
        <source>달라지는 면담</source>
        <translation>Talks that change</translation>
    </message>
    <message>
        <location filename="../../forms/trial_panel.ui" line="112"/>
        <source>날짜별 건수</source>
        <translation>Counts per day</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="70"/>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="70"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="70"/>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="70"/>
        <source>새 자료</source>
        <translation>New pack</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="71"/>
        <source>달라지는 까닭</source>
        <translation>Why it changes</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="76"/>
        <source>날짜</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="76"/>
        <source>면담</source>
        <translation>Talks</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="76"/>
        <source>주의 이상</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="76"/>
        <source>높음</source>
        <translation>High</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="77"/>
        <source>새로</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="77"/>
        <source>빠짐</source>
        <translation>Gone</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="77"/>
        <source>올라감</source>
        <translation>Raised</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="79"/>
        <source>내려감</source>
        <translation>Lowered</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="96"/>
        <source>먼저 왼쪽에서 파일을 고르십시오.</source>
        <translation>First choose a file on the left.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="105"/>
        <source>마지막 날이 첫날보다 앞섭니다. 날짜를 다시 고르십시오.</source>
        <translation>The last day lies before the first. Choose again.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="117"/>
        <source>지난 면담 {n}건에 대 보는 중…</source>
        <translation>Trying it on {n} past talks…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="126"/>
        <source>그만두었습니다. 바뀐 것은 없습니다.</source>
        <translation>Stopped. Nothing was changed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="165"/>
        <source>면담 {n}건 · 주의 이상 {a} → {b} (높음 {c} → {d}) · 새로 {newly}, 빠짐 {gone}, 올라감 {up}, 내려감 {down}</source>
        <translation>{n} talks · flagged {a} → {b} (high {c} → {d}). New {newly}, gone {gone}, raised {up}, lowered {down}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="171"/>
        <source>아래 표는 처음 {n}건입니다.</source>
        <translation>The table shows the first {n}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="190"/>
        <source>신호는 같고, 높음이 되는 기준이 다릅니다</source>
        <translation>The same signs; the gate to high is another one</translation>
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
        <location filename="../../forms/trip_panel.ui" line="147"/>
        <source>4박5일, 2주</source>
        <translation>5, 2 weeks</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="162"/>
        <source>시각(&amp;T)</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="169"/>
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
        <location filename="../../forms/trip_panel.ui" line="104"/>
        <source>지도  Alt+P</source>
        <translation>Map  Alt+P</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="98"/>
        <source>바벳, Bavet, 시아누크빌…</source>
        <translation>Bavet, 바벳, Sihanoukville…</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="115"/>
        <source>찾은 장소</source>
        <translation>Places found</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="140"/>
        <source>체류(&amp;S)</source>
        <translation>&amp;Stay (days)</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="179"/>
        <source>인적사항 기록(&amp;I) (선택)</source>
        <translation>Record &amp;identity (optional)</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="192"/>
        <source>기록하는 근거</source>
        <translation>Ground</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="197"/>
        <location filename="../../forms/trip_panel.ui" line="198"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="204"/>
        <location filename="../../forms/trip_panel.ui" line="205"/>
        <source>전화번호</source>
        <translation>Phone</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="211"/>
        <source>생년월일 1990-01-02</source>
        <translation>Birth date 1990-01-02</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="212"/>
        <source>생년월일</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <location filename="../../forms/trip_panel.ui" line="229"/>
        <location filename="../../forms/trip_panel.ui" line="242"/>
        <source>여행경보 안내</source>
        <translation>Travel alerts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="69"/>
        <source>기록하는 근거 고르기</source>
        <translation>Choose a ground</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="100"/>
        <source>오늘 캄보디아행 고르기</source>
        <translation>Choose today&apos;s flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="181"/>
        <source>찾은 곳이 없습니다</source>
        <translation>No such place</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="232"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="219"/>
        <source>{place} 빼기</source>
        <translation>Remove {place}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="220"/>
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
