<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="ko_KR">
<context>
    <name>AccessPage</name>
    <message>
        <location filename="../../forms/access_page.ui" line="5"/>
        <location filename="../../forms/access_page.ui" line="21"/>
        <location filename="../../forms/access_page.ui" line="113"/>
        <source>접속기록</source>
        <translation>Access record</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="29"/>
        <source>누가, 언제, 어디서, 누구의 기록으로, 무엇을 했는지</source>
        <translation>who, when, where, whose data, what</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="40"/>
        <source>관리로  Esc</source>
        <translation>Manage  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="73"/>
        <source>기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="78"/>
        <location filename="../../airportdesk/ui/access_page.py" line="134"/>
        <source>근무자</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="83"/>
        <location filename="../../airportdesk/ui/access_page.py" line="135"/>
        <source>한 일</source>
        <translation>What was done</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="88"/>
        <location filename="../../forms/access_page.ui" line="89"/>
        <source>면담 번호</source>
        <translation>Contact no.</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="100"/>
        <source>점검 주기</source>
        <translation>Review cycle</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="105"/>
        <source>점검하고 서명  F9</source>
        <translation>Review and sign  F9</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="123"/>
        <source>이 조건에 맞는 접속기록이 없습니다.</source>
        <translation>No entry fits these filters.</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="138"/>
        <source>더 보기  Ctrl+↓</source>
        <translation>More  Ctrl+↓</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="160"/>
        <source>적어 둔 끝 번호</source>
        <translation>Head noted before</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="161"/>
        <source>적어 둔 끝 번호(있으면)</source>
        <translation>head noted before, if any</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="168"/>
        <source>기록 확인</source>
        <translation>Verify</translation>
    </message>
    <message>
        <location filename="../../forms/access_page.ui" line="175"/>
        <source>접속기록은 2년 이상 둡니다. 프로그램은 스스로 지우지 않습니다. 끝 번호를 종이에 적거나 본부에 보내 두면, 누가 기록을 잘라 내거나 다시 써도 알 수 있습니다.</source>
        <translation>The access record is kept for two years or more; the program never deletes it. With its head on paper or at headquarters, a record cut short or written anew is found.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="78"/>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="78"/>
        <source>최근 {n}일</source>
        <translation>Last {n} days</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="79"/>
        <source>모든 기간</source>
        <translation>Any time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="79"/>
        <source>지난 점검 뒤</source>
        <translation>Since the last review</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="82"/>
        <source>모든 일</source>
        <translation>All actions</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="83"/>
        <location filename="../../airportdesk/ui/access_page.py" line="102"/>
        <source>모든 근무자</source>
        <translation>All officers</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="84"/>
        <source>점검 {n}일마다</source>
        <translation>Review every {n} days</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="133"/>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="136"/>
        <source>누구의 기록</source>
        <translation>Whose data</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="137"/>
        <source>자세히</source>
        <translation>Detail</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="138"/>
        <source>데스크</source>
        <translation>Desk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="139"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="204"/>
        <location filename="../../airportdesk/ui/access_page.py" line="290"/>
        <source>기록의 끝: {head}</source>
        <translation>Head: {head}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="206"/>
        <source>마지막 점검 {when} {officer}. 다음 점검은 {due}까지입니다.</source>
        <translation>Last review {when} {officer}. The next is due by {due}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="213"/>
        <source>아직 점검하지 않았습니다. 첫 점검은 {due}까지입니다.</source>
        <translation>Not reviewed yet. The first review is due by {due}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="217"/>
        <source>점검이 {n}일 늦었습니다.</source>
        <translation>The review is {n} days late.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="230"/>
        <source>점검을 서명하고 기록했습니다.</source>
        <translation>The review is signed and recorded.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="243"/>
        <source>확인하는 중…</source>
        <translation>Verifying…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="267"/>
        <source>✖ {title}: 그 밖에 {n}곳</source>
        <translation>✖ {title}: {n} more</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="279"/>
        <source>이상한 곳이 있습니다. 이 폴더를 통째로 복사해 두고 본부 전산 담당자에게 연락해 주세요.</source>
        <translation>Something is wrong. Copy this whole folder and call headquarters&apos; IT support.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="282"/>
        <source>… 밖에 {n}줄. 명령줄의 airportdesk verify가 모두 말해 줍니다.</source>
        <translation>… {n} more lines; airportdesk verify on the command line says them all.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="286"/>
        <source>이상이 없습니다. 적어 둔 끝 번호와 견주어야 끝이 잘린 것까지 알 수 있습니다.</source>
        <translation>Nothing is wrong. Only a head noted before shows whether the end was cut off.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/access_page.py" line="288"/>
        <source>이상이 없습니다. 적어 둔 끝 번호도 이 기록에 있습니다.</source>
        <translation>Nothing is wrong, and the head noted before is in this record.</translation>
    </message>
</context>
<context>
    <name>AfterDialog</name>
    <message>
        <location filename="../../forms/after_dialog.ui" line="6"/>
        <source>후속</source>
        <translation>After the talk</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="15"/>
        <source>면담 뒤에 남은 일입니다. 아는 것만 적으면 됩니다. 날짜는 내일, 금요일, 3일 뒤, 11/30처럼 적을 수 있습니다.</source>
        <translation>What remains after the talk. Write only what you know. A day may be tomorrow, Friday, 3 days later or 11/30.</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="31"/>
        <source>가족 연락(&amp;F)</source>
        <translation>&amp;Family</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="42"/>
        <source>넘긴 곳(&amp;U)</source>
        <translation>Referred to &amp;unit</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="50"/>
        <source>부서나 기관 이름</source>
        <translation>unit or agency</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="56"/>
        <source>후속 조치 — 마칠 때까지 다음 근무자의 오늘 화면에 나타납니다.</source>
        <translation>Follow-up: stands on the first page of the next shifts until it is done.</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="64"/>
        <source>언제까지(&amp;D)</source>
        <translation>&amp;Due</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="79"/>
        <source>예: 내일</source>
        <translation>e.g. tomorrow</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="96"/>
        <source>할 일(&amp;W)</source>
        <translation>&amp;What</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="104"/>
        <source>예: 고용주 확인 결과 알려 주기</source>
        <translation>e.g. tell what the employer check found</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="110"/>
        <source>귀국 뒤 확인 연락 — 여행자가 원할 때만 적습니다(동의, 제15조제1항제1호).</source>
        <translation>Call-back after the return: only if the traveller wants it (consent, article 15(1)1).</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="118"/>
        <source>여행자가 연락을 원했고, 연락처를 이 목적으로만 쓴다고 알렸습니다(&amp;T)</source>
        <translation>&amp;The traveller wants the call and was told that the number serves this alone</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="123"/>
        <source>돌아오는 날(&amp;R)</source>
        <translation>Day of &amp;return</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="138"/>
        <source>예: 12/4</source>
        <translation>e.g. 12/4</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="155"/>
        <source>연락처(&amp;P)</source>
        <translation>Reach by (&amp;P)</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="163"/>
        <source>전화번호나 메신저 계정</source>
        <translation>telephone or messenger account</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="186"/>
        <source>모두 지우기</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="197"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/after_dialog.ui" line="202"/>
        <source>넣기</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/after_dialog.py" line="47"/>
        <source>연락함</source>
        <translation>called</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/after_dialog.py" line="47"/>
        <source>연락하지 않음</source>
        <translation>not called</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/after_dialog.py" line="90"/>
        <source>월 화 수 목 금 토 일</source>
        <translation>Mon Tue Wed Thu Fri Sat Sun</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/after_dialog.py" line="111"/>
        <source>후속 조치를 언제까지 할지 적어 주세요.</source>
        <translation>Write by when the follow-up is due.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/after_dialog.py" line="116"/>
        <source>돌아오는 날을 적어 주세요. 연락을 원하지 않으면 위의 표시를 지워 주세요.</source>
        <translation>Write the day of return, or untick the box above if no call is wanted.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/after_dialog.py" line="121"/>
        <source>연락할 번호나 계정을 적어 주세요. 연락을 원하지 않으면 위의 표시를 지워 주세요.</source>
        <translation>Write how to reach the traveller, or untick the box above if no call is wanted.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/after_dialog.py" line="131"/>
        <source>등록번호로 보이는 숫자가 있습니다. Ctrl+M을 눌러 가려 주세요.</source>
        <translation>There is what looks like a registration number. Press Ctrl+M to mask it.</translation>
    </message>
</context>
<context>
    <name>AlertsPage</name>
    <message>
        <location filename="../../forms/alerts_page.ui" line="5"/>
        <source>여행경보</source>
        <translation>Travel alerts</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="31"/>
        <source>확인이 필요한 지역</source>
        <translation>Areas to confirm</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="44"/>
        <source>외교부 발표와 지금 단계</source>
        <translation>The ministry&apos;s levels beside ours</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="58"/>
        <source>제안 지우기</source>
        <translation>Clear proposals</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="63"/>
        <source>외교부 파일 가져오기  Ctrl+O</source>
        <translation>Import ministry file  Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="70"/>
        <source>외교부 여행경보와 특별여행주의보 파일(JSON)을 가져오면 지역마다 지금 단계와 나란히 보여 드립니다. 감독자가 확정하기 전에는 아무것도 바뀌지 않습니다.</source>
        <translation>Import the foreign ministry&apos;s travel alarms and special advisories (JSON) to see them area by area beside what holds now. Nothing changes until a supervisor confirms it.</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="86"/>
        <source>지역별 제안</source>
        <translation>Proposals by area</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="96"/>
        <location filename="../../forms/alerts_page.ui" line="104"/>
        <source>어느 지역인지 알 수 없는 문구</source>
        <translation>Text that names no area for certain</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="118"/>
        <source>직접 정하기(&amp;T)</source>
        <translation>Assign by hand (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="126"/>
        <source>지역</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="131"/>
        <source>단계</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="136"/>
        <source>제안에 넣기</source>
        <translation>Add to proposals</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="172"/>
        <source>고른 지역 확정  Ctrl+Enter</source>
        <translation>Confirm ticked areas  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="199"/>
        <source>이때의 단계(&amp;W)</source>
        <translation>Levels at (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="209"/>
        <source>이때의 단계</source>
        <translation>Levels at</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="214"/>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="239"/>
        <source>지역의 이력(&amp;H)</source>
        <translation>History of (&amp;H)</translation>
    </message>
    <message>
        <location filename="../../forms/alerts_page.ui" line="247"/>
        <location filename="../../forms/alerts_page.ui" line="270"/>
        <source>지역의 이력</source>
        <translation>History of an area</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="81"/>
        <source>외교부 파일을 가져오면 바뀔 지역이 여기에 나옵니다(Ctrl+O).</source>
        <translation>Import the ministry&apos;s file (Ctrl+O) and the areas that would change stand here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="82"/>
        <source>어느 곳인지 알 수 없는 이름이 있으면 여기에 나옵니다.</source>
        <translation>Names whose place is not known stand here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="106"/>
        <source>지역 고르기</source>
        <translation>Choose an area</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="108"/>
        <source>단계 고르기</source>
        <translation>Choose a level</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="173"/>
        <source>여행경보 파일 (*.json)</source>
        <translation>Travel alarm files (*.json)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="174"/>
        <source>여행경보 파일</source>
        <translation>Travel alarm files</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="190"/>
        <source>고른 지역만 바뀌고, 앞선 단계는 이력에 남습니다.</source>
        <translation>Only ticked areas change; earlier levels stay in the history.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="192"/>
        <source>여행경보는 감독자만 확정할 수 있습니다. 감독자가 로그인해 주세요.</source>
        <translation>Only a supervisor may confirm travel alerts. Ask a supervisor to sign in.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="202"/>
        <source>(문구 없음)</source>
        <translation>(no text)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="206"/>
        <source>{name}: 제안 {n}건, 알 수 없는 문구 {m}건.</source>
        <translation>{name}: {n} proposals, {m} texts not understood.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="214"/>
        <source>파일에 나오지 않은 지역: {areas}. 해제됐는지는 파일이 말하지 않으므로 그대로 둡니다.</source>
        <translation>Areas the file does not name: {areas}. It does not say that they were lifted, so they stay as they are.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="231"/>
        <source>지역과 단계를 골라 주세요.</source>
        <translation>Choose an area and a level.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="237"/>
        <source>직접 정함</source>
        <translation>assigned by hand</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="252"/>
        <source>{place}: 이때의 단계를 알 수 없습니다</source>
        <translation>{place}: the level at that moment is not known</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="254"/>
        <source>{place} — {level}, {day}부터 ({area})</source>
        <translation>{place} — {level}, since {day} ({area})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="261"/>
        <source> · 기한 지남, 확인 필요</source>
        <translation> · past its date, please confirm</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/alerts_page.py" line="279"/>
        <source>여행경보 {n}곳의 기한이 지나 확인이 필요합니다: {areas}. 보고 확인하기: F11</source>
        <translation>{n} travel alerts are past their date and must be confirmed: {areas}. See and confirm: F11</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <location filename="../../airportdesk/ui/backing.py" line="89"/>
        <source>백업했습니다: 면담 {n}건, {when}. 다시 읽어 확인했습니다.</source>
        <translation>Backed up: {n} contacts, {when}. Read back and verified.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <location filename="../../forms/backup_page.ui" line="5"/>
        <location filename="../../forms/backup_page.ui" line="21"/>
        <source>백업</source>
        <translation>Backup</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="28"/>
        <source>잃어버려도 남도록, 암호화한 기록을 다른 드라이브에</source>
        <translation>The encrypted log on another drive, for when this one is lost</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="38"/>
        <source>관리로  Esc</source>
        <translation>Manage  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="80"/>
        <location filename="../../airportdesk/ui/backup_page.py" line="124"/>
        <source>백업할 곳</source>
        <translation>Where</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="95"/>
        <source>곳 고르기…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="102"/>
        <source>이 드라이브는 기록과 같은 디스크입니다. 노트북을 잃으면 백업도 잃습니다.</source>
        <translation>This is the disk the log is on: with the laptop the backup is lost too.</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="117"/>
        <source>잠글 때마다(근무 끝)(&amp;L)</source>
        <translation>At each &amp;lock (end of shift)</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="122"/>
        <source>근무 중에도(&amp;H)</source>
        <translation>During t&amp;he shift too</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="132"/>
        <source>남겨 둘 개수(&amp;K)</source>
        <translation>&amp;Keep</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="146"/>
        <source>백업 진행</source>
        <translation>Backup progress</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="147"/>
        <source>백업 %p%</source>
        <translation>Backup %p%</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="152"/>
        <source>그만두기</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="157"/>
        <source>지금 백업  Ctrl+B</source>
        <translation>Back up now  Ctrl+B</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="165"/>
        <source>오늘 것은 마지막 3개, 앞선 날은 하루의 마지막 것을 셉니다. 방금 다시 읽어 확인한 백업은 지우지 않습니다.</source>
        <translation>Counted are the last three of today and the last of each earlier day. The one just verified is never removed.</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="176"/>
        <source>백업 목록</source>
        <translation>Backups</translation>
    </message>
    <message>
        <location filename="../../forms/backup_page.ui" line="211"/>
        <source>이 백업으로 되살리기…</source>
        <translation>Restore this one…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="67"/>
        <source>{n}시간마다</source>
        <translation>every {n} hours</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="68"/>
        <source>하지 않음</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="69"/>
        <source>{n}개</source>
        <translation>{n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="98"/>
        <source>이곳에는 아직 이 데스크의 백업이 없습니다.</source>
        <translation>There is no backup of this desk here yet.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="98"/>
        <source>곳을 고르면 백업할 수 있습니다.</source>
        <translation>Choose a place to back up to.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="141"/>
        <source>만든 때</source>
        <translation>Made</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="141"/>
        <source>면담</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="141"/>
        <source>가장 나중 기록</source>
        <translation>Newest</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="141"/>
        <source>크기</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="141"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="157"/>
        <source>{n}건</source>
        <translation>{n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="163"/>
        <source>아직 고르지 않았습니다. 이동식 드라이브의 폴더가 좋습니다.</source>
        <translation>Not chosen yet. A folder on a removable drive is best.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="186"/>
        <source>아직 백업이 없습니다. Ctrl+B를 누르면 지금 만듭니다.</source>
        <translation>No backup yet. Ctrl+B makes one now.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="188"/>
        <source>마지막 백업 {when} · 면담 {n}건 · {officer} · 다시 읽어 확인했습니다.</source>
        <translation>Last backup {when} · {n} contacts · {officer} · read back and verified.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="200"/>
        <source>되살리기는 감독자만 할 수 있습니다.</source>
        <translation>Only a supervisor may restore.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/backup_page.py" line="202"/>
        <source>백업은 이 기록과 같은 비밀번호로 열립니다. 열쇠 파일도 함께 들어 있습니다.</source>
        <translation>A backup opens with the same passwords; the key file is in it.</translation>
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
        <location filename="../../airportdesk/ui/board_page.py" line="44"/>
        <source>출발</source>
        <translation>Departs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="45"/>
        <source>탑승 마감까지</source>
        <translation>Gate closes in</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="46"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="47"/>
        <source>행선지</source>
        <translation>To</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="48"/>
        <location filename="../../airportdesk/ui/board_page.py" line="155"/>
        <source>탑승구</source>
        <translation>Gate</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="49"/>
        <location filename="../../airportdesk/ui/board_page.py" line="156"/>
        <source>상태</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="50"/>
        <source>바뀐 것</source>
        <translation>Changed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="51"/>
        <source>면담</source>
        <translation>Talks</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="52"/>
        <source>주의↑</source>
        <translation>Flags</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="53"/>
        <source>안내문</source>
        <translation>Leaflet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="91"/>
        <source>캄보디아 직항 {direct}편, 경유 공항 {other}편이 아직 열려 있습니다.</source>
        <translation>{direct} direct and {other} transit flights still open.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="117"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="144"/>
        <source>결항</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="146"/>
        <source>마감</source>
        <translation>closed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="148"/>
        <source>{h}시간 {m}분</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="148"/>
        <source>{m}분</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="153"/>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/board_page.py" line="154"/>
        <source>터미널</source>
        <translation>Terminal</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="81"/>
        <source>넘길 곳</source>
        <translation>Where to hand over to</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="94"/>
        <source>하루를 살펴보았다는 표시가 없습니다. 이대로 넘기면 보고서의 마감 확인 칸이 비고, 나중에 고칠 수 없습니다.</source>
        <translation>The day is not marked as looked through. Handed over like this, the report says of nobody that they signed it off, and that cannot be changed later.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="161"/>
        <source>{n}번을 드라이브에 쓰고 다시 읽어 확인했습니다: {name}. 본부가 받으면 확인 번호를 넣어 주세요.</source>
        <translation>Number {n} was written to the drive and read back: {name}. Enter the code when headquarters has it.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="165"/>
        <source>이 노트북의 디스크에 썼습니다. 노트북을 잃으면 함께 잃으니 드라이브로 옮겨 주세요.</source>
        <translation>It was written to this laptop&apos;s own disk. If the laptop is lost, so is this: put it on a drive.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="185"/>
        <source>본부 인수증</source>
        <translation>Receipt of headquarters</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="199"/>
        <source>본부에서 온 파일</source>
        <translation>File from headquarters</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="216"/>
        <source>본부 주의 목록 {edition} 판을 받았습니다: 연락처 {n}개, {until}까지 봅니다.</source>
        <translation>The watch-list of {edition} was taken: {n} handles, looked up until {until}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="222"/>
        <source>본부가 {n}번을 받았음을 확인했습니다.</source>
        <translation>It is confirmed that headquarters has number {n}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="226"/>
        <source>본부 열쇠 파일</source>
        <translation>File of headquarters&apos; keys</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="226"/>
        <source>본부 열쇠 (*.keys *.txt *.pub)</source>
        <translation>Keys of headquarters (*.keys *.txt *.pub)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="237"/>
        <source>본부 열쇠를 등록했습니다. 이제 넘기는 파일은 그 열쇠로만 열립니다.</source>
        <translation>The keys of headquarters are set. What is handed over from now on opens with them alone.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="248"/>
        <source>데스크 공개키</source>
        <translation>Public key of this desk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="252"/>
        <source>파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요.</source>
        <translation>The file could not be written. Check free space and rights, and choose another place.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing.py" line="255"/>
        <source>데스크 공개키를 썼습니다. 본부에 한 번 전해 주세요: {path}</source>
        <translation>The desk&apos;s public key was written. Give it to headquarters once: {path}</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <location filename="../../forms/closing_page.ui" line="5"/>
        <location filename="../../forms/closing_page.ui" line="21"/>
        <source>하루 마감</source>
        <translation>Close the day</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="50"/>
        <source>오늘로  Esc</source>
        <translation>To today  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="73"/>
        <source>1. 하루를 살펴보기</source>
        <translation>1. Look the day through</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="119"/>
        <source>빠진 것</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="127"/>
        <source>빠진 것이 있는 면담</source>
        <translation>Contacts in which something is missing</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="132"/>
        <source>빠진 것이 없습니다.</source>
        <translation>Nothing is missing.</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="140"/>
        <source>하루를 살펴보았습니다(보고서에 제 이름으로 남깁니다)(&amp;S)</source>
        <translation>I have looked the day through (the report will say my name) (&amp;S)</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="164"/>
        <source>2. 본부에 넘기기</source>
        <translation>2. Hand over to headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="203"/>
        <source>곳 고르기…  Ctrl+D</source>
        <translation>Choose place…  Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="217"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="233"/>
        <source>넘기기 진행</source>
        <translation>Progress of the hand-over</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="238"/>
        <source>그만두기</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="243"/>
        <location filename="../../airportdesk/ui/closing_page.py" line="238"/>
        <source>넘기기  Ctrl+Enter</source>
        <translation>Hand over  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="273"/>
        <source>3. 이 노트북을 떠난 것</source>
        <translation>3. What has left this laptop</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="281"/>
        <source>넘긴 것의 목록</source>
        <translation>List of hand-overs</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="291"/>
        <source>아직 넘긴 것이 없습니다. 넘기면 여기에 번호와 어디까지 갔는지가 나옵니다.</source>
        <translation>Nothing has been handed over yet. What is will stand here with its number and how far it has come.</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="312"/>
        <source>본부가 불러 준 확인 번호 8자</source>
        <translation>Code from headquarters, 8 characters</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="313"/>
        <source>확인 번호</source>
        <translation>Code of headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="319"/>
        <source>확인</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="324"/>
        <source>인수증 파일…</source>
        <translation>Receipt file…</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="329"/>
        <source>본부 파일 받기…</source>
        <translation>Take a file…</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="330"/>
        <source>본부에서 온 인수증이나 주의 목록: 파일을 고르면 무엇인지 알아서 받습니다.</source>
        <translation>A receipt or a watch-list that came from headquarters: choose the file, and it is taken for what it is.</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="346"/>
        <source>다시 쓰기…</source>
        <translation>Write again…</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="387"/>
        <source>본부 열쇠 등록…</source>
        <translation>Set headquarters&apos; keys…</translation>
    </message>
    <message>
        <location filename="../../forms/closing_page.ui" line="392"/>
        <source>데스크 공개키 저장…</source>
        <translation>Save desk&apos;s key…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="93"/>
        <source>이름·전화는 가림</source>
        <translation>Names and phones masked</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="93"/>
        <source>이름·전화 포함(이유 필요)</source>
        <translation>With names and phones (reason)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="194"/>
        <source>면담 {n}건 · 높음 {high} · 주의 {some} · 취소 {gone}</source>
        <translation>{n} contacts · high {high} · some {some} · taken back {gone}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="198"/>
        <source>규칙 {rules} {n}건 중 근무자가 판단을 적은 것 {own}건</source>
        <translation>Rules said {rules}: {n}; officers noted their own judgement in {own}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="207"/>
        <source>안내문 {n}장</source>
        <translation>{n} leaflets</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="209"/>
        <source>열린 후속 조치·확인 연락 {n}건, 기한 지난 것 {late}건</source>
        <translation>{n} follow-ups and call-backs open, {late} overdue</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="216"/>
        <source>{n}번: {what}</source>
        <translation>No. {n}: {what}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="225"/>
        <source>면담 없음</source>
        <translation>no contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="226"/>
        <source>이 날: {day}. 아직 아무 데도 넘기지 않은 기록 {n}건(다른 날 포함)을 함께 넘깁니다.</source>
        <translation>This day: {day}. {n} records that are in no hand-over yet (of any day) go along.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="235"/>
        <source>넘길 드라이브를 골라 주세요. USB를 하나만 꽂으면 저절로 골라집니다.</source>
        <translation>Choose the drive. If just one USB drive is plugged in, it is chosen by itself.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="240"/>
        <source>{n}번 이어서 쓰기  Ctrl+Enter</source>
        <translation>Go on writing number {n}  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="254"/>
        <source>넘기기는 감독자나 기록 담당이 합니다. 그 근무자가 로그인해 주세요.</source>
        <translation>A supervisor or a records officer hands over. Ask one to sign in.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="259"/>
        <source>본부 열쇠가 아직 없습니다. 감독자가 본부에서 받은 열쇠 파일을 등록하면 넘길 수 있습니다.</source>
        <translation>No keys of headquarters yet. Once a supervisor sets the key file from headquarters, you can hand over.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="260"/>
        <source>본부 열쇠 {n}개, {since} 등록. 넘기는 파일은 그 열쇠로만 열립니다.</source>
        <translation>{n} keys of headquarters, set on {since}. What is handed over opens with them alone.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="265"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="266"/>
        <source>날</source>
        <translation>Day</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="267"/>
        <source>만든 때</source>
        <translation>Made</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="268"/>
        <source>기록</source>
        <translation>Records</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="269"/>
        <source>어디까지</source>
        <translation>How far</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/closing_page.py" line="270"/>
        <source>곳</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="36"/>
        <source>확인</source>
        <translation>Please confirm</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="9"/>
        <source>지우기</source>
        <translation>Discard</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="9"/>
        <location filename="../../airportdesk/ui/confirm.py" line="16"/>
        <location filename="../../airportdesk/ui/confirm.py" line="31"/>
        <source>그대로 두기</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="15"/>
        <source>되돌리기</source>
        <translation>Take back</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="22"/>
        <source>그래도 보내기</source>
        <translation>Send anyway</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="23"/>
        <source>보내지 않기</source>
        <translation>Do not send</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/confirm.py" line="30"/>
        <source>이 파일로 정하기</source>
        <translation>Choose this file</translation>
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
        <location filename="../../forms/contact_page.ui" line="72"/>
        <location filename="../../airportdesk/ui/contact_page.py" line="259"/>
        <source>후속  Ctrl+U</source>
        <translation>After  Ctrl+U</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="93"/>
        <source>고치는 이유 (필수)</source>
        <translation>Reason for the change (required)</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="94"/>
        <source>고치는 이유</source>
        <translation>Reason for the change</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="101"/>
        <source>그만두기</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="120"/>
        <source>새 면담  Ctrl+N</source>
        <translation>New  Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="125"/>
        <source>안내문 언어</source>
        <translation>Language of the leaflet</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="130"/>
        <source>안내문  F8</source>
        <translation>Leaflet  F8</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="135"/>
        <source>인쇄  Ctrl+P</source>
        <translation>Print  Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../forms/contact_page.ui" line="140"/>
        <source>저장  F9</source>
        <translation>Save  F9</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="218"/>
        <location filename="../../airportdesk/ui/contact_page.py" line="243"/>
        <source>{n}번 고치기</source>
        <translation>Amend no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="240"/>
        <source>그 사이 이 면담의 {n}차 기록이 생겼습니다. 저장하기 전에 견주어 보세요.</source>
        <translation>Meanwhile revision {n} of this contact was saved. Compare before you save.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="271"/>
        <source>방금 저장했습니다. 빈 면담을 하나 더 저장하려면 F9를 한 번 더 눌러 주세요.</source>
        <translation>Saved just now. To save another, empty contact, press F9 once more.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="326"/>
        <source>적던 면담을 지우고 새로 시작할까요?</source>
        <translation>Discard the talk on this page and start anew?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/contact_page.py" line="338"/>
        <source>고치던 것을 지울까요? 저장된 면담은 그대로입니다.</source>
        <translation>Discard the changes? The saved contact stays as it is.</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <location filename="../../forms/cover.ui" line="19"/>
        <source>잠시 자리를 비웠습니다</source>
        <translation>Back in a moment</translation>
    </message>
    <message>
        <location filename="../../forms/cover.ui" line="41"/>
        <source>근무자: F12를 누르면 돌아갑니다</source>
        <translation>Officer: F12 goes back</translation>
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
        <source>마감·넘기기  Ctrl+T</source>
        <translation>Close, hand over  Ctrl+T</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="49"/>
        <source>CSV 내보내기</source>
        <translation>Export CSV</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="54"/>
        <source>엑셀 내보내기  F10</source>
        <translation>Export Excel  F10</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="70"/>
        <source>면담 표</source>
        <translation>Table of contacts</translation>
    </message>
    <message>
        <location filename="../../forms/day_page.ui" line="82"/>
        <location filename="../../airportdesk/ui/day_page.py" line="192"/>
        <source>아직 면담이 없습니다. F2를 눌러 첫 면담을 적어 주세요.</source>
        <translation>No contacts yet. Press F2 to write the first.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="52"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="53"/>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="54"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="55"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="56"/>
        <source>가는 곳</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="57"/>
        <source>목적</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="58"/>
        <source>신호</source>
        <translation>Signs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="59"/>
        <source>한 일·결정</source>
        <translation>Act, decision</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="60"/>
        <source>근무자</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="165"/>
        <source>✖ 취소</source>
        <translation>✖ undone</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="182"/>
        <source>면담 {n}건, 그중 주의 이상 {flagged}건(높음 {high}건)</source>
        <translation>{n} contacts, {flagged} with some concern or more ({high} high)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="184"/>
        <source>하루 기록</source>
        <translation>The day&apos;s log</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/day_page.py" line="193"/>
        <source>이 날은 면담이 없습니다.</source>
        <translation>No contacts on this day.</translation>
    </message>
</context>
<context>
    <name>DestroyPage</name>
    <message>
        <location filename="../../forms/destroy_page.ui" line="5"/>
        <location filename="../../forms/destroy_page.ui" line="21"/>
        <source>기록 파기</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="28"/>
        <source>보존기간이 지난 면담을, 승인을 받아, 두 사람이</source>
        <translation>Contacts past their years, with an approval, by two persons</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="38"/>
        <source>관리로  Esc</source>
        <translation>Manage  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="64"/>
        <source>파기할 수 있는 기록</source>
        <translation>What may be destroyed</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="99"/>
        <source>심의·승인 번호(&amp;A)</source>
        <translation>&amp;Approval number</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="106"/>
        <source>심의·승인 번호</source>
        <translation>Approval number</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="108"/>
        <source>예: 기록물평가심의회 2030-1</source>
        <translation>e.g. Records Appraisal 2030-1</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="114"/>
        <source>파기할 건수를 그대로(&amp;N)</source>
        <translation>&amp;Number of contacts</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="121"/>
        <source>파기할 건수</source>
        <translation>Number of contacts to be destroyed</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="131"/>
        <source>두 사람이 파기…  F9</source>
        <translation>Destroy, two persons…  F9</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="139"/>
        <source>파기 진행</source>
        <translation>Progress of the destruction</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="140"/>
        <source>파기 %p%</source>
        <translation>Destroying %p%</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="145"/>
        <source>파기하면 되돌릴 수 없습니다. 찾기 색인, 백업, 되살릴 때 옮겨 둔 파일에서도 지우고, 닿지 않는 것은 확인서에 이름을 적습니다. 감독자의 비밀번호가 필요합니다.</source>
        <translation>Nothing brings it back. It is erased from the search index, backups and files moved aside as well; what cannot be reached is named on the certificate. A supervisor&apos;s password is needed.</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="163"/>
        <location filename="../../forms/destroy_page.ui" line="185"/>
        <source>파기한 것</source>
        <translation>Destroyed</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="173"/>
        <source>마저 지우기</source>
        <translation>Erase the rest</translation>
    </message>
    <message>
        <location filename="../../forms/destroy_page.ui" line="178"/>
        <source>확인서 저장…</source>
        <translation>Save certificate…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="76"/>
        <source>구분</source>
        <translation>Class</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="76"/>
        <source>보존기간</source>
        <translation>Kept for</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="76"/>
        <source>파기할 수 있게 된 날</source>
        <translation>May be destroyed since</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="76"/>
        <location filename="../../airportdesk/ui/destroy_page.py" line="78"/>
        <source>건수</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="77"/>
        <source>면담 번호</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="78"/>
        <source>파기한 때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="78"/>
        <source>승인 번호</source>
        <translation>Approval</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="78"/>
        <source>누가, 누구와</source>
        <translation>Who, with whom</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="79"/>
        <source>남은 것</source>
        <translation>Left</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="131"/>
        <source>확인서를 쓸 수 없습니다: {path}. 빈 공간과 권한을 확인하거나 다른 곳을 골라 주세요.</source>
        <translation>The certificate could not be written: {path}. Check free space and rights, or choose another place.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="134"/>
        <source>확인서를 저장했습니다: {path}</source>
        <translation>Certificate saved: {path}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="147"/>
        <source>지우는 중입니다. 끄지 마세요.</source>
        <translation>Erasing. Do not switch off.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="160"/>
        <source>남은 곳을 지우는 중입니다.</source>
        <translation>Erasing what is left.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="187"/>
        <source>면담 {n}건을 파기했습니다.</source>
        <translation>{n} contacts were destroyed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="189"/>
        <source>손으로 파기할 것 {n}곳이 확인서에 있습니다.</source>
        <translation>The certificate names {n} copies to be destroyed by hand.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="191"/>
        <source>앞선 백업도 지웠으니 지금 새로 백업해 주세요(Ctrl+B).</source>
        <translation>Earlier backups are gone too: make a new one now (Ctrl+B).</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="209"/>
        <source>파기 확인서</source>
        <translation>Certificate of destruction</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="224"/>
        <source>{name} {n}건</source>
        <translation>{name}, {n} contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="232"/>
        <source>파기는 기록 담당만 할 수 있습니다. 그 근무자가 로그인해 주세요.</source>
        <translation>Only a records officer may destroy. Ask one to sign in.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="235"/>
        <source>쓰고 있는 자료에 본부의 보존기간이 없습니다. 그것이 오기 전에는 아무것도 파기할 수 없습니다.</source>
        <translation>The data in use bring no years of retention from headquarters. Until they do, nothing can be destroyed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="237"/>
        <source>보존기간이 지난 면담이 없습니다.</source>
        <translation>No contact is past its years.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="242"/>
        <source>앞선 파기가 끝나기 전에 멈췄습니다. &apos;마저 지우기&apos;를 눌러 끝내 주세요.</source>
        <translation>The last destruction stopped before its end. Press Erase the rest to finish it.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="244"/>
        <source>면담 {n}건을 골랐습니다. 파기하면 되돌릴 수 없습니다.</source>
        <translation>{n} contacts chosen. What is destroyed cannot be brought back.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_page.py" line="246"/>
        <source>보존기간: {schedule}. 마지막으로 처리한 해의 다음 해 1월 1일부터 셉니다.</source>
        <translation>Retention: {schedule}. Years count from 1 January after the year in which the last was done.</translation>
    </message>
</context>
<context>
    <name>DestroyRows</name>
    <message>
        <location filename="../../airportdesk/ui/destroy_rows.py" line="37"/>
        <source>{n}년</source>
        <translation>{n} years</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_rows.py" line="39"/>
        <location filename="../../airportdesk/ui/destroy_rows.py" line="53"/>
        <source>{n}건</source>
        <translation>{n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_rows.py" line="48"/>
        <source>손으로 파기할 것 {n}곳</source>
        <translation>{n} to be destroyed by hand</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_rows.py" line="48"/>
        <source>없음</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/destroy_rows.py" line="55"/>
        <source>끝나지 않음: 마저 지워 주세요</source>
        <translation>not finished: erase the rest</translation>
    </message>
</context>
<context>
    <name>DraftWords</name>
    <message>
        <location filename="../../airportdesk/ui/draft_words.py" line="15"/>
        <source>{when}에 시작</source>
        <translation>begun {when}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/draft_words.py" line="17"/>
        <source>{when}까지 적음</source>
        <translation>typed until {when}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/draft_words.py" line="18"/>
        <source>{n}번 고치기</source>
        <translation>Amending no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/draft_words.py" line="20"/>
        <source>답 {n}개</source>
        <translation>{n} answers</translation>
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
        <location filename="../../airportdesk/ui/drafts_page.py" line="48"/>
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
        <location filename="../../airportdesk/ui/drafts_page.py" line="48"/>
        <source>적던 면담이 없습니다</source>
        <translation>No half-typed talk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drafts_page.py" line="63"/>
        <source>이 면담을 지울까요? 지우면 되돌릴 수 없습니다.</source>
        <translation>Discard this talk? It cannot be brought back.</translation>
    </message>
</context>
<context>
    <name>DriveDialog</name>
    <message>
        <location filename="../../airportdesk/ui/drive_dialog.py" line="55"/>
        <source>꽂힌 저장장치가 없습니다. USB 저장장치를 꽂고 다시 해 주세요.</source>
        <translation>No drive is plugged in. Plug in a USB drive and try again.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drive_dialog.py" line="64"/>
        <source>꽂힌 저장장치 안의 파일만 고를 수 있습니다.</source>
        <translation>Only files on a plugged-in drive can be chosen.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/drive_dialog.py" line="76"/>
        <source>확인</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>FairnessPage</name>
    <message>
        <location filename="../../forms/fairness_page.ui" line="5"/>
        <location filename="../../forms/fairness_page.ui" line="21"/>
        <source>공정성 점검</source>
        <translation>Fairness check</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="29"/>
        <source>규칙이 주의 이상으로 본 면담의 비율</source>
        <translation>Share of talks the rules flagged (some or high)</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="40"/>
        <source>기간(&amp;T)</source>
        <translation>Period (&amp;T)</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="50"/>
        <source>관리로  Esc</source>
        <translation>Back to Manage  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="83"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="92"/>
        <source>근무자</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="101"/>
        <source>시간대</source>
        <translation>Hour</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="110"/>
        <source>나이대</source>
        <translation>Age</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="123"/>
        <source>세는 중</source>
        <translation>Counting</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="124"/>
        <source>세는 중 %p%</source>
        <translation>Counting %p%</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="129"/>
        <source>그만하기</source>
        <translation>Stop</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="144"/>
        <source>묶음마다 주의 이상인 면담의 비율</source>
        <translation>Share of flagged talks in each group</translation>
    </message>
    <message>
        <location filename="../../forms/fairness_page.ui" line="163"/>
        <source>이 비율이 말하지 않는 것: 면담할 사람을 무작위로 고른 것이 아니므로 승객 전체의 비율이 아닙니다. 편이나 시간대마다 행선지와 승객이 달라서도 차이가 납니다. 일행은 함께 표시되기 쉽습니다. 면담이 적으면 구간이 넓고, 차이가 있어도 보이지 않습니다. 근무자를 평가하는 숫자가 아닙니다.</source>
        <translation>What these figures do not say: travellers were not picked at random, so this is no rate of all passengers. Destinations and passengers differ between flights and hours, and so may rates. People who travel together are flagged together. With few talks intervals are wide and differences stay unseen. They do not grade an officer.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="71"/>
        <source>최근 {n}일</source>
        <translation>Last {n} days</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="72"/>
        <source>모든 기간</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="149"/>
        <source>그만 세었습니다. 기간을 다시 고르면 처음부터 셉니다.</source>
        <translation>Counting was stopped. Choose a period to count again from the start.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="167"/>
        <source>… 밖에 {n}곳. 표에 ▲▼로 표시했습니다.</source>
        <translation>… and {n} more, marked ▲▼ in the tables.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="172"/>
        <source>까닭이 있을 수 있습니다. 그 면담들을 찾아(F3) 무엇이 신호였는지, 같은 것을 물었는지 봐 주세요.</source>
        <translation>There may be a good reason. Find those talks (F3) and see what the signs were, and whether the same was asked.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="184"/>
        <source>아직 견줄 수 없습니다. 한 편이나 한 시간대의 면담이 {n}건은 되어야 견줍니다.</source>
        <translation>Nothing can be compared yet: a flight or an hour is compared from {n} talks on.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="186"/>
        <source>뚜렷하게 다른 곳은 없습니다. 차이가 없다는 뜻은 아닙니다. 면담이 적으면 보이지 않습니다.</source>
        <translation>Nothing differs strongly. That does not mean there is no difference: with few talks it stays unseen.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="192"/>
        <source>처음 면담한 근무자로 셉니다. 나중에 고친 사람은 세지 않습니다.</source>
        <translation>Counted for the officer who had the talk, not for who amended it later.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="196"/>
        <source>생년월일을 적은 면담만 셉니다({whole}건 가운데 {known}건). 성별과 국적은 기록하지 않습니다.</source>
        <translation>Only talks with a birth date are counted ({known} of {whole}). Sex and nationality are not recorded.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="203"/>
        <source>세고 있습니다…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="205"/>
        <source>근무자별 비율은 감독자와 기록 담당만 볼 수 있습니다. 편명, 시간대, 나이대는 누구나 봅니다.</source>
        <translation>Only supervisors and records officers may see rates by officer. Everybody may see flights, hours and ages.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="207"/>
        <source>이 기간에는 생년월일을 적은 면담이 없습니다.</source>
        <translation>No talk of this period has a birth date.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="209"/>
        <source>저장된 면담이 없습니다. 면담을 저장하면 여기에서 비율을 볼 수 있습니다.</source>
        <translation>No talk has been saved. Once there are some, their rates are shown here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/fairness_page.py" line="210"/>
        <source>이 기간에 저장된 면담이 없습니다. 위에서 기간을 더 길게 골라 주세요.</source>
        <translation>No talk of this period has been saved. Choose a longer period above.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="48"/>
        <source>{since} ~ {until} · 데스크 {desks}곳 · 면담 {talks}건 · 주의 이상 {flagged} · 높음 {high} · 귀가 {home} · 늘고 있는 것 {rising}</source>
        <translation>{since} ~ {until} · desks {desks} · contacts {talks} · flagged {flagged} · high {high} · went home {home} · rising {rising}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="73"/>
        <location filename="../../airportdesk/ui/hq_figures.py" line="75"/>
        <source>면담 {n}건 중. 한 면담에 여럿일 수 있습니다.</source>
        <translation>Of {n} contacts. One may have several.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="74"/>
        <source>면담 {n}건 중</source>
        <translation>Of {n} contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="76"/>
        <source>알게 된 경로를 물어본 {n}건 중</source>
        <translation>Of {n} in which it was asked how the offer came</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="77"/>
        <source>편마다 그 편의 면담 가운데 주의 이상인 것</source>
        <translation>For each flight, the flagged among its contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="87"/>
        <source>종류</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="87"/>
        <location filename="../../airportdesk/ui/hq_figures.py" line="148"/>
        <source>항목</source>
        <translation>Item</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="87"/>
        <source>지난주</source>
        <translation>Last week</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="87"/>
        <source>그 앞 8주</source>
        <translation>8 weeks before</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="88"/>
        <source>몇 배(95%)</source>
        <translation>Times (95 %)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="88"/>
        <source>조정 확률</source>
        <translation>Adjusted p</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="104"/>
        <source>지난 7일과 그 앞 8주를 견주어 {n}개를 시험했습니다. {mark}는 {factor}배 이상이고, 표시한 것 가운데 잘못된 것이 {false} 이하이도록 가른 것입니다.</source>
        <translation>The last 7 days against the 8 weeks before; {n} items tested. {mark}: {factor} times or more, and at most {false} of those marked are false alarms.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="114"/>
        <source>주의 첫날</source>
        <translation>Week from</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="114"/>
        <location filename="../../airportdesk/ui/hq_figures.py" line="166"/>
        <source>면담</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="114"/>
        <source>주의 이상</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="114"/>
        <location filename="../../airportdesk/ui/hq_figures.py" line="148"/>
        <source>비율(95%)</source>
        <translation>Rate (95 %)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="115"/>
        <source>높음</source>
        <translation>High</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="115"/>
        <source>귀가</source>
        <translation>Went home</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="129"/>
        <source>7일씩, 늦은 것부터. 귀가는 결정을 아는 면담 가운데.</source>
        <translation>Seven days each, the latest first. Went home: among contacts whose decision is known.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="148"/>
        <source>건수</source>
        <translation>Count</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="164"/>
        <source>데스크 둘 이상이 만난 계정. 여행자 본인의 번호는 빠집니다.</source>
        <translation>Handles that two desks or more have met. Travellers&apos; own numbers are left out.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="166"/>
        <source>계정</source>
        <translation>Handle</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_figures.py" line="166"/>
        <source>데스크</source>
        <translation>Desks</translation>
    </message>
</context>
<context>
    <name>FindChips</name>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="33"/>
        <source>누르면 날짜가 아니라 낱말로 찾습니다. 다시 누르면 날짜로 찾습니다.</source>
        <translation>Click to search for these words instead of the date; click again to take them as the date.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="40"/>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="41"/>
        <source>최근 7일</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="42"/>
        <source>최근 30일</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="46"/>
        <source>안내문 드림</source>
        <translation>With leaflet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="60"/>
        <source>날짜: {days}  ×</source>
        <translation>Date: {days}  ×</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="60"/>
        <source>‘{typed}’을(를) 날짜로 찾기</source>
        <translation>Take ‘{typed}’ as a date</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_chips.py" line="85"/>
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
        <source>낱말, 이름(ㅎㄱㄷ), 생년월일, 텔레그램·전화, 편명, 장소, 날짜(어제, 지난주, 11/12), 면담 번호(#12)</source>
        <translation>Words, names, birth dates, Telegram, phone, flights, places, dates (yesterday, 24 Nov), contact number (#12)</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="19"/>
        <source>면담 찾기</source>
        <translation>Find talks</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="24"/>
        <source>이름 보기  Ctrl+I</source>
        <translation>Show names  Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="29"/>
        <source>연결 보기  Ctrl+K</source>
        <translation>Links  Ctrl+K</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="48"/>
        <source>찾은 면담</source>
        <translation>Talks found</translation>
    </message>
    <message>
        <location filename="../../forms/find_page.ui" line="59"/>
        <source>더 보기  Ctrl+↓</source>
        <translation>More  Ctrl+↓</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="86"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="87"/>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="88"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="89"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="90"/>
        <source>가는 곳</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="91"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="92"/>
        <source>메모</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="93"/>
        <source>근무자</source>
        <translation>Officer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="235"/>
        <source>{n}건 넘게 찾았습니다. 최근 것부터 {n}건을 보입니다.</source>
        <translation>More than {n} found. The newest {n} are shown.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="237"/>
        <source>{n}건을 찾았습니다.</source>
        <translation>{n} found.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="240"/>
        <source>찾을 낱말이 없습니다. 글자나 숫자를 적어 주세요.</source>
        <translation>There is nothing to search for. Type letters or digits.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="242"/>
        <source>{contact}번 면담이 없습니다. 번호를 다시 보거나 필터를 꺼 보세요.</source>
        <translation>There is no contact {contact}. Check the number or switch filters off.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="244"/>
        <source>찾은 면담이 없습니다. 낱말을 줄이거나 필터를 꺼 보세요.</source>
        <translation>Nothing found. Try fewer words, or switch filters off.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="246"/>
        <source> 오래 걸려 찾은 데까지만 보입니다. 낱말이나 기간을 더해 보세요.</source>
        <translation> This took long, so only what was found so far is shown. Add a word or a period.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/find_page.py" line="248"/>
        <source> 생년월일 {births}도 찾아보았습니다.</source>
        <translation> Birth date {births} was searched as well.</translation>
    </message>
</context>
<context>
    <name>GroundGoneChip</name>
    <message>
        <location filename="../../airportdesk/ui/note_chip.py" line="82"/>
        <source>지워진 근거 {phrase} → ‘{answer}’ 거두기</source>
        <translation>Gone from the notes: {phrase} → take back ‘{answer}’</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/note_chip.py" line="86"/>
        <source>메모에서 지워지거나 바뀐 근거: {phrase}. 답은 그대로입니다: {answer}. 누르면 거둡니다  Ctrl+G</source>
        <translation>What the notes no longer say: {phrase}. The answer still stands: {answer}. Press to take it back  Ctrl+G</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/note_chip.py" line="88"/>
        <source>답을 그대로 두기: {answer}</source>
        <translation>Keep the answer: {answer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/note_chip.py" line="89"/>
        <source>답을 그대로 두고 이 알림만 지웁니다  Delete</source>
        <translation>Keeps the answer and only takes this away  Delete</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="145"/>
        <source>안내문 만드는 중…</source>
        <translation>Making the leaflet…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="189"/>
        <source>적은 면담이 없어 어느 기록에도 남기지 않는 안내문입니다. Esc를 누르면 돌아갑니다.</source>
        <translation>No talk is begun, so this leaflet goes into no record. Esc goes back.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="204"/>
        <source>{name} 만드는 중…</source>
        <translation>Making {name}…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="221"/>
        <source>내보낼 파일</source>
        <translation>File to write</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="192"/>
        <source>{n}번 면담의 </source>
        <translation>Contact no. {n}: </translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="193"/>
        <source>안내문을 만들었습니다. Esc를 누르면 돌아갑니다.</source>
        <translation>the leaflet is made. Esc goes back.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/handing.py" line="225"/>
        <source>내보냈습니다: {path}</source>
        <translation>Exported: {path}</translation>
    </message>
</context>
<context>
    <name>HelpCardPage</name>
    <message>
        <location filename="../../forms/help_card_page.ui" line="5"/>
        <location filename="../../forms/help_card_page.ui" line="26"/>
        <source>도움 요청 카드</source>
        <translation>Help card</translation>
    </message>
    <message>
        <location filename="../../forms/help_card_page.ui" line="21"/>
        <source>돌아가기  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/help_card_page.ui" line="54"/>
        <source>작게  -</source>
        <translation>Smaller  -</translation>
    </message>
    <message>
        <location filename="../../forms/help_card_page.ui" line="59"/>
        <source>크게  +</source>
        <translation>Larger  +</translation>
    </message>
    <message>
        <location filename="../../forms/help_card_page.ui" line="74"/>
        <source>카드(&amp;N)</source>
        <translation>Card (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../forms/help_card_page.ui" line="89"/>
        <source>크메르어 문장</source>
        <translation>Sentences in Khmer</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <location filename="../../airportdesk/ui/helping.py" line="58"/>
        <source>나중에 인쇄할 목록에 넣었습니다. Ctrl+Shift+P에서 볼 수 있습니다.</source>
        <translation>Put on the list to be printed later; see it with Ctrl+Shift+P.</translation>
    </message>
</context>
<context>
    <name>HqAskPage</name>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="5"/>
        <source>조회</source>
        <translation>Ask</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="21"/>
        <source>이 사람이 우리 게이트를 지났습니까?</source>
        <translation>Has this person passed our gate?</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="40"/>
        <source>조회 기록…</source>
        <translation>Record of questions…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="45"/>
        <source>모두 지우기  Ctrl+N</source>
        <translation>Clear all  Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="80"/>
        <source>아는 것만 적습니다</source>
        <translation>Give what is known</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="96"/>
        <source>이름(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="104"/>
        <source>홍길동, HONG GILDONG</source>
        <translation>홍길동, HONG GILDONG</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="110"/>
        <source>생년월일(&amp;B)</source>
        <translation>&amp;Birth date</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="118"/>
        <source>1999-03-04, 1999 또는 27세</source>
        <translation>1999-03-04, 1999 or 27 years</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="124"/>
        <source>전화(&amp;P)</source>
        <translation>&amp;Phone</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="132"/>
        <source>010-0000-0000</source>
        <translation>010-0000-0000</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="138"/>
        <source>계정(&amp;H)</source>
        <translation>&amp;Handle</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="146"/>
        <source>@이름, 주소, 전자우편</source>
        <translation>@name, address, e-mail</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="152"/>
        <source>편명(&amp;F)</source>
        <translation>&amp;Flight</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="160"/>
        <source>KE689</source>
        <translation>KE689</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="166"/>
        <source>출국일(&amp;D)</source>
        <translation>&amp;Departure</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="181"/>
        <source>2026-11-20부터</source>
        <translation>from 2026-11-20</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="187"/>
        <source>까지</source>
        <translation>until</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="188"/>
        <source>출국일, 까지</source>
        <translation>Departure, until</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="198"/>
        <source>조회하기 전에 기록합니다</source>
        <translation>Written down before anything is looked up</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="214"/>
        <source>권한(&amp;A)</source>
        <translation>&amp;Authority</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="222"/>
        <source>법 조항이나 사건 번호</source>
        <translation>a law or a case number</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="228"/>
        <source>이유(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="236"/>
        <source>왜 찾는지</source>
        <translation>why</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="270"/>
        <source>기록하고 조회  Ctrl+Enter</source>
        <translation>Write down and ask  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="301"/>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="194"/>
        <source>조회하면 맞을 수 있는 면담이 확실한 순서로 나옵니다.</source>
        <translation>Contacts that may fit are shown here, the surest first.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="309"/>
        <source>맞을 수 있는 면담</source>
        <translation>Contacts that may fit</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="327"/>
        <source>왜 맞는다고 보는지</source>
        <translation>Why it may fit</translation>
    </message>
    <message>
        <location filename="../../forms/hq_ask_page.ui" line="334"/>
        <source>유력·가능·약함은 확률을 셋으로 나눈 것입니다. 같은 사람인지는 사람이 확인합니다.</source>
        <translation>Likely, possible and weak stand for a probability. Whether it is the same person is for people to find out.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="62"/>
        <source>얼마나</source>
        <translation>How sure</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="63"/>
        <source>데스크와 면담</source>
        <translation>Desk and contact</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="64"/>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="65"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="66"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="67"/>
        <source>생년월일</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="98"/>
        <source>권한(법 조항이나 사건 번호)을 적어 주세요. 아직 조회하지 않았습니다.</source>
        <translation>Give the authority (a law or a case number). Nothing was looked up yet.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="99"/>
        <source>이유를 적어 주세요. 아직 조회하지 않았습니다.</source>
        <translation>Give the reason. Nothing was looked up yet.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="147"/>
        <source>조회를 {who} 이름으로 기록했습니다.</source>
        <translation>The question was written down under the name of {who}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="161"/>
        <source>맞을 수 있는 면담 {n}건</source>
        <translation>Contacts that may fit: {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="162"/>
        <source>맞는 면담이 없습니다.</source>
        <translation>No contact fits.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="173"/>
        <source>{contact}: 왜 맞는다고 보는가</source>
        <translation>{contact}: why it may fit</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_ask_page.py" line="178"/>
        <source>{desk} {n}번</source>
        <translation>{desk} no. {n}</translation>
    </message>
</context>
<context>
    <name>HqAskedDialog</name>
    <message>
        <location filename="../../forms/hq_asked_dialog.ui" line="5"/>
        <location filename="../../forms/hq_asked_dialog.ui" line="30"/>
        <source>조회 기록</source>
        <translation>Record of questions</translation>
    </message>
    <message>
        <location filename="../../forms/hq_asked_dialog.ui" line="14"/>
        <source>누가 무엇을 왜 조회했는가</source>
        <translation>Who asked what, and why</translation>
    </message>
    <message>
        <location filename="../../forms/hq_asked_dialog.ui" line="22"/>
        <source>이 기록은 더하기만 하고, 고치거나 지울 수 없습니다.</source>
        <translation>This record is only ever added to; nothing in it can be changed or taken out.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_asked_dialog.ui" line="40"/>
        <source>이 기간에는 조회한 것이 없습니다.</source>
        <translation>Nothing was asked in these days.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_asked_dialog.ui" line="67"/>
        <source>닫기  Esc</source>
        <translation>Close  Esc</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="29"/>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="29"/>
        <source>누가</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="29"/>
        <source>권한</source>
        <translation>Authority</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="29"/>
        <source>이유</source>
        <translation>Reason</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="29"/>
        <source>한 일</source>
        <translation>What was done</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="30"/>
        <source>무엇을</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="30"/>
        <source>유력/가능/약함</source>
        <translation>Likely/poss./weak</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="40"/>
        <source>한 사람 조회</source>
        <translation>One person</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="41"/>
        <source>명단 들이기</source>
        <translation>List taken in</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="42"/>
        <source>명단 대조</source>
        <translation>List compared</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="43"/>
        <source>신고 보기</source>
        <translation>Report looked at</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="55"/>
        <source>{n}번 신고</source>
        <translation>Report {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_asked_dialog.py" line="57"/>
        <source>모두</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>HqDeciding</name>
    <message>
        <location filename="../../airportdesk/ui/hq_deciding.py" line="66"/>
        <source>{n}번이 여럿: {file} · {sealed}</source>
        <translation>Several of no. {n}: {file} · {sealed}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_deciding.py" line="72"/>
        <source>{n}번의 {line}째 줄 격리: {why} {field}</source>
        <translation>Line {line} of no. {n} in quarantine: {why} {field}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_deciding.py" line="95"/>
        <source>&apos;{desk}&apos; {n}번은 {file} 파일로 정합니다. 다른 파일은 앞으로도 들어가지 않습니다. 데스크에 확인했습니까?</source>
        <translation>Of no. {n} of &apos;{desk}&apos; the file {file} is to count. The others stay out for good. Did you ask the desk?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_deciding.py" line="103"/>
        <source>데스크가 준 등록 파일 고르기</source>
        <translation>Choose the file the desk gave you</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_deciding.py" line="107"/>
        <source>&apos;{desk}&apos; 데스크를 등록했습니다. 열쇠 번호 {key}이(가) 맞는지 데스크에 확인해 주세요.</source>
        <translation>The desk &apos;{desk}&apos; is enrolled. Ask the desk whether the number of its key is {key}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_deciding.py" line="112"/>
        <source>격리한 줄 가운데 {n}줄이 들어갔습니다.</source>
        <translation>Of the lines in quarantine {n} went in.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_deciding.py" line="116"/>
        <source>정했습니다. 인수증: {place}</source>
        <translation>It is settled. Receipt: {place}</translation>
    </message>
</context>
<context>
    <name>HqDesksPage</name>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="5"/>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="85"/>
        <source>데스크</source>
        <translation>Desk</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="21"/>
        <source>데스크와 받은 인수 파일</source>
        <translation>Desks and what they handed over</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="40"/>
        <source>새로 보기  F5</source>
        <translation>Look again  F5</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="70"/>
        <source>등록된 데스크</source>
        <translation>Enrolled desks</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="94"/>
        <source>데스크의 목록</source>
        <translation>List of desks</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="104"/>
        <source>등록된 데스크가 없습니다. &apos;데스크 등록…&apos;에서 데스크가 준 파일을 고르면 여기에 나옵니다.</source>
        <translation>No desk is enrolled. Choose the file a desk gave you at &apos;Enrol a desk…&apos;, and it is shown here.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="121"/>
        <source>이 데스크에서 정할 것</source>
        <translation>What is to be decided of this desk</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="135"/>
        <source>데스크 등록…</source>
        <translation>Enrol a desk…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="151"/>
        <source>격리한 줄 다시 넣기</source>
        <translation>Try quarantine again</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="156"/>
        <source>고른 파일로 정하기…</source>
        <translation>Choose this file…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="175"/>
        <source>인수 파일 받기</source>
        <translation>Take hand-overs in</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="183"/>
        <source>파일이나 폴더를 이 화면에 끌어다 놓아도 됩니다. 서명(.minisig)은 옆에 있어야 합니다.</source>
        <translation>Files and folders may be dropped on this page. Signatures (.minisig) must lie beside them.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="198"/>
        <source>파일 받기…  Ctrl+O</source>
        <translation>Take files…  Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="204"/>
        <source>폴더 받기…  Ctrl+D</source>
        <translation>Take a folder…  Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="242"/>
        <source>인수증 놓을 곳…</source>
        <translation>Where receipts go…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="256"/>
        <source>받기 진행</source>
        <translation>How far it is</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="261"/>
        <source>그만 받기  Esc</source>
        <translation>Stop  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="268"/>
        <source>받은 파일마다 된 일</source>
        <translation>What became of each file</translation>
    </message>
    <message>
        <location filename="../../forms/hq_desks_page.ui" line="275"/>
        <source>아직 받은 파일이 없습니다. 받으면 파일마다 한 줄씩 나옵니다.</source>
        <translation>Nothing was taken in yet. Each file then has its line here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="85"/>
        <source>마지막</source>
        <translation>Last</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="85"/>
        <source>마지막 날</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="85"/>
        <source>면담</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="85"/>
        <source>살펴볼 것</source>
        <translation>To look at</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="162"/>
        <source>인수 파일 고르기</source>
        <translation>Choose hand-overs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="165"/>
        <source>인수 파일이 있는 폴더 고르기</source>
        <translation>Choose a folder with hand-overs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="169"/>
        <source>인수증을 놓을 폴더 고르기</source>
        <translation>Choose a folder for receipts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="195"/>
        <source>파일 {all}개: 새로 받음 {n}, 살펴볼 것 {look}, 인수증 {receipts}장.</source>
        <translation>Files {all}: taken {n}, to look at {look}, receipts {receipts}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="199"/>
        <source>인수 파일(.zip.age)이 없습니다. 다른 폴더를 골라 주세요.</source>
        <translation>There is no hand-over (.zip.age) there. Choose another folder.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="197"/>
        <source>그만 받았습니다. 여기까지는 들어왔습니다: 파일 {all}개, 새로 받음 {n}.</source>
        <translation>Stopped. So far is in: files {all}, taken {n}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="236"/>
        <source>인수증: {place}</source>
        <translation>Receipts: {place}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="250"/>
        <source>없음</source>
        <translation>nothing</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="255"/>
        <source>{n}곳, 그중 빠지거나 맞지 않는 곳 {bad}</source>
        <translation>{n}, of which {bad} lack something or do not fit</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_desks_page.py" line="270"/>
        <source>열람 기록 {n}번까지: {head}</source>
        <translation>Access record up to {n}: {head}</translation>
    </message>
</context>
<context>
    <name>HqDoorPage</name>
    <message>
        <location filename="../../forms/hq_door_page.ui" line="5"/>
        <source>본부 열기</source>
        <translation>Open headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/hq_door_page.ui" line="64"/>
        <source>본부를 엽니다</source>
        <translation>Open headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/hq_door_page.ui" line="88"/>
        <source>이름(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../forms/hq_door_page.ui" line="96"/>
        <source>조회 기록에 남습니다</source>
        <translation>stays in the record of questions</translation>
    </message>
    <message>
        <location filename="../../forms/hq_door_page.ui" line="102"/>
        <source>비밀번호(&amp;P)</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <location filename="../../forms/hq_door_page.ui" line="133"/>
        <source>여는 중</source>
        <translation>Opening</translation>
    </message>
    <message>
        <location filename="../../forms/hq_door_page.ui" line="149"/>
        <source>열기</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_door_page.py" line="77"/>
        <source>이름을 적어 주세요. 누가 조회했는지 기록에 남습니다.</source>
        <translation>Give your name. Who asked stays in the record.</translation>
    </message>
</context>
<context>
    <name>HqMap</name>
    <message>
        <location filename="../../airportdesk/ui/hq_map.py" line="24"/>
        <source>목적지별 면담 지도</source>
        <translation>Map of contacts by place</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_map.py" line="35"/>
        <source>면담 {n}건 · {place}</source>
        <translation>Contacts {n} · {place}</translation>
    </message>
</context>
<context>
    <name>HqReportsPage</name>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="5"/>
        <source>신고 명단</source>
        <translation>Reports</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="21"/>
        <source>실종 신고 명단</source>
        <translation>Reports of missing persons</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="40"/>
        <source>어느 상태의 신고</source>
        <translation>Reports of which state</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="45"/>
        <source>명단 들이기…  Ctrl+O</source>
        <translation>Take a list in…  Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="50"/>
        <source>지금 대조  Ctrl+M</source>
        <translation>Compare now  Ctrl+M</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="73"/>
        <source>권한(&amp;A)</source>
        <translation>&amp;Authority</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="81"/>
        <source>법 조항이나 사건 번호</source>
        <translation>a law or a case number</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="87"/>
        <source>이유(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="95"/>
        <source>왜 보는지</source>
        <translation>why</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="101"/>
        <source>기록하고 보기</source>
        <translation>Write down and show</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="144"/>
        <source>신고의 목록</source>
        <translation>List of reports</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="154"/>
        <source>권한과 이유를 적고 &apos;기록하고 보기&apos;를 누르면 신고가 나옵니다. 그 조회가 먼저 기록됩니다.</source>
        <translation>Give authority and reason, then &apos;Write down and show&apos;. That you looked is written down first.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="175"/>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="240"/>
        <source>신고를 고르면 맞은 면담과 지나온 단계가 나옵니다.</source>
        <translation>Choose a report: what fits it and what was done are shown here.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="183"/>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="85"/>
        <source>맞은 면담</source>
        <translation>Hits</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="201"/>
        <source>지나온 단계</source>
        <translation>What was done</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="215"/>
        <source>새 상태</source>
        <translation>New state</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="220"/>
        <source>오늘</source>
        <translation>Today</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="221"/>
        <source>확인한 날</source>
        <translation>Day it was so</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="233"/>
        <source>어떻게 확인했는지</source>
        <translation>how it was confirmed</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="234"/>
        <source>확인한 방법</source>
        <translation>How it was confirmed</translation>
    </message>
    <message>
        <location filename="../../forms/hq_reports_page.ui" line="240"/>
        <source>남기기</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="85"/>
        <source>신고</source>
        <translation>Report</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="85"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="85"/>
        <source>생년월일</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="85"/>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="87"/>
        <source>얼마나</source>
        <translation>How sure</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="87"/>
        <source>데스크와 면담</source>
        <translation>Desk and contact</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="87"/>
        <source>알린 날</source>
        <translation>Told on</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="102"/>
        <source>모든 상태</source>
        <translation>Every state</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="154"/>
        <source>권한(법 조항이나 사건 번호)을 적어 주세요.</source>
        <translation>Give the authority (a law or a case number).</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="155"/>
        <source>이유를 적어 주세요.</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="164"/>
        <source>실종 신고 명단 고르기</source>
        <translation>Choose a list of missing persons</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="168"/>
        <source>새 신고 {n}건, 이미 있는 것 {known}건을 들였습니다. 면담과 대조합니다.</source>
        <translation>New reports {n}, known already {known}. They are being compared with the contacts.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="171"/>
        <source>{row}행 {column}: {what}</source>
        <translation>Row {row} {column}: {what}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="177"/>
        <source>읽지 못한 칸이 {n}개 더 있습니다.</source>
        <translation>{n} more cells could not be read.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="179"/>
        <source>쓰지 않은 열: {columns}</source>
        <translation>Columns left out: {columns}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="184"/>
        <source>새로 맞은 면담이 {n}건 있습니다. {mark} 표시한 신고를 보세요.</source>
        <translation>New hits: {n}. See the reports marked {mark}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="185"/>
        <source>새로 맞은 면담이 없습니다.</source>
        <translation>Nothing new fits.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="194"/>
        <source>{n}번 신고에 남겼습니다.</source>
        <translation>Kept with report {n}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="215"/>
        <source>{n}번</source>
        <translation>no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="222"/>
        <source>신고가 없습니다. 명단을 들이면 여기에 나옵니다.</source>
        <translation>There are no reports. Take a list in and they are shown here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="226"/>
        <source>신고 {n}건, 그중 새로 맞은 것 {new}건</source>
        <translation>Reports {n}, with new hits {new}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="266"/>
        <source>{desk} {n}번</source>
        <translation>{desk} no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_reports_page.py" line="275"/>
        <source>맞은 면담이 없습니다.</source>
        <translation>Nothing fits.</translation>
    </message>
</context>
<context>
    <name>HqShell</name>
    <message>
        <location filename="../../airportdesk/ui/hq_shell.py" line="66"/>
        <source>airportdesk 본부</source>
        <translation>airportdesk headquarters</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_shell.py" line="112"/>
        <source>{n}분 동안 아무도 쓰지 않아 잠갔습니다.</source>
        <translation>Locked: nobody used it for {n} minutes.</translation>
    </message>
</context>
<context>
    <name>HqSituationPage</name>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="5"/>
        <location filename="../../forms/hq_situation_page.ui" line="21"/>
        <source>상황</source>
        <translation>Situation</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="29"/>
        <source>몇 주</source>
        <translation>How many weeks</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="34"/>
        <source>어제까지</source>
        <translation>until yesterday</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="35"/>
        <source>마지막 날</source>
        <translation>Last day</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="47"/>
        <source>보기  F5</source>
        <translation>Show  F5</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="63"/>
        <source>보고서 PDF…</source>
        <translation>Report PDF…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="68"/>
        <source>보고서 HWPX…</source>
        <translation>Report HWPX…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="73"/>
        <source>통계 파일…</source>
        <translation>Statistics…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="78"/>
        <source>계정 경계 목록…</source>
        <translation>Watch-list…</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="114"/>
        <source>늘고 있는 것</source>
        <translation>Rising</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="122"/>
        <source>주별</source>
        <translation>By week</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="130"/>
        <source>징후</source>
        <translation>Signs</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="138"/>
        <source>편명</source>
        <translation>Flights</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="146"/>
        <source>경로</source>
        <translation>Routes</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="154"/>
        <source>목적지</source>
        <translation>Places</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="162"/>
        <source>알게 된 경로</source>
        <translation>Channels</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="170"/>
        <source>계정</source>
        <translation>Handles</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="199"/>
        <source>숫자</source>
        <translation>Figures</translation>
    </message>
    <message>
        <location filename="../../forms/hq_situation_page.ui" line="241"/>
        <source>목적지별 면담</source>
        <translation>Contacts by place</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="83"/>
        <source>최근 {n}주</source>
        <translation>Weeks: {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="147"/>
        <source>세고 있습니다…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="180"/>
        <source>저장했습니다: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="183"/>
        <source>상황보고_{day}</source>
        <translation>situation_{day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="185"/>
        <source>상황 보고서 저장</source>
        <translation>Save the situation report</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="189"/>
        <source>통계 파일을 놓을 폴더 고르기</source>
        <translation>Choose a folder for the statistics</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="201"/>
        <source>경계 목록을 놓을 폴더 고르기</source>
        <translation>Choose a folder for the watch-list</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_situation_page.py" line="231"/>
        <source>이 기간에는 없습니다.</source>
        <translation>None in these days.</translation>
    </message>
</context>
<context>
    <name>HqWatchDialog</name>
    <message>
        <location filename="../../forms/hq_watch_dialog.ui" line="5"/>
        <source>계정 경계 목록</source>
        <translation>Watch-list of handles</translation>
    </message>
    <message>
        <location filename="../../forms/hq_watch_dialog.ui" line="14"/>
        <source>데스크로 돌려보낼 계정</source>
        <translation>Handles that go back to desks</translation>
    </message>
    <message>
        <location filename="../../forms/hq_watch_dialog.ui" line="22"/>
        <source>저장하면 계정은 알아볼 수 없게 바꾸어(해시) 본부 열쇠로 서명합니다. 여행자 본인의 번호는 들어가지 않습니다. 살펴본 뒤에 저장해 주세요.</source>
        <translation>When it is saved handles are hashed and the list is signed with headquarters&apos; key. Travellers&apos; own numbers never go in. Look it through first.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_watch_dialog.ui" line="30"/>
        <source>목록에 들어갈 계정</source>
        <translation>Handles of the list</translation>
    </message>
    <message>
        <location filename="../../forms/hq_watch_dialog.ui" line="40"/>
        <source>두 데스크가 만났거나 면담 세 건에 나온 계정이 아직 없습니다.</source>
        <translation>No handle was met by two desks, or in three contacts, yet.</translation>
    </message>
    <message>
        <location filename="../../forms/hq_watch_dialog.ui" line="67"/>
        <source>그만두기</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <location filename="../../forms/hq_watch_dialog.ui" line="72"/>
        <source>서명해 저장…</source>
        <translation>Sign and save…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_watch_dialog.py" line="37"/>
        <source>계정</source>
        <translation>Handle</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_watch_dialog.py" line="37"/>
        <source>데스크</source>
        <translation>Desks</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_watch_dialog.py" line="37"/>
        <source>면담</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_watch_dialog.py" line="37"/>
        <source>마지막 날</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>HqWindow</name>
    <message>
        <location filename="../../forms/hq_window.ui" line="5"/>
        <source>airportdesk</source>
        <translation>airportdesk</translation>
    </message>
    <message>
        <location filename="../../forms/hq_window.ui" line="23"/>
        <source>데스크  F1</source>
        <translation>Desks  F1</translation>
    </message>
    <message>
        <location filename="../../forms/hq_window.ui" line="31"/>
        <source>조회  F2</source>
        <translation>Ask  F2</translation>
    </message>
    <message>
        <location filename="../../forms/hq_window.ui" line="39"/>
        <source>신고 명단  F3</source>
        <translation>Reports  F3</translation>
    </message>
    <message>
        <location filename="../../forms/hq_window.ui" line="47"/>
        <source>상황  F4</source>
        <translation>Situation  F4</translation>
    </message>
    <message>
        <location filename="../../forms/hq_window.ui" line="81"/>
        <source>잠금  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../forms/hq_window.ui" line="122"/>
        <source>하는 중</source>
        <translation>At work</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_window.py" line="50"/>
        <source>본부 {name} · {engine}</source>
        <translation>Headquarters {name} · {engine}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_window.py" line="136"/>
        <source>아무것도 누르지 않으면 {n}초 뒤에 잠급니다.</source>
        <translation>Locks in {n} seconds unless a key is pressed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/hq_window.py" line="146"/>
        <source>새로 받은 면담 {n}건이 신고 명단과 맞습니다. F3에서 확인해 주세요.</source>
        <translation>{n} of the new contacts fit reports. See F3.</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <location filename="../../airportdesk/ui/kiosk.py" line="34"/>
        <source>키오스크 모드입니다. 끝내려면 감독자가 들어와 관리(F6)에서 &apos;프로그램 끝내기&apos;를 눌러 주세요.</source>
        <translation>This is kiosk mode. To end the program a supervisor signs in and presses &quot;End the program&quot; in Manage (F6).</translation>
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
        <location filename="../../forms/leaflet_page.ui" line="74"/>
        <source>언어(&amp;L)</source>
        <translation>Language (&amp;L)</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="87"/>
        <source>이유(&amp;W)</source>
        <translation>Reason (&amp;W)</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="100"/>
        <source>용지(&amp;F)</source>
        <translation>Paper (&amp;F)</translation>
    </message>
    <message>
        <location filename="../../forms/leaflet_page.ui" line="144"/>
        <source>안내문 화면</source>
        <translation>Leaflet on screen</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/leaflet_page.py" line="90"/>
        <source>저장한 곳: {path}</source>
        <translation>Saved as {path}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/leaflet_page.py" line="105"/>
        <source>지금 쓰는 자료에는 이 언어의 글이 없어, 프로그램에 든 글을 썼습니다.</source>
        <translation>The data in use has no text in this language: these are the program&apos;s own words.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/leaflet_page.py" line="107"/>
        <source>이 언어를 쓰는 분의 확인을 아직 받지 않은 번역입니다.</source>
        <translation>No native reader has checked this translation yet.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/leaflet_page.py" line="138"/>
        <source>안내문 {n}쪽</source>
        <translation>Leaflet, page {n}</translation>
    </message>
</context>
<context>
    <name>LeavingPage</name>
    <message>
        <location filename="../../forms/leaving_page.ui" line="5"/>
        <source>잠그는 중</source>
        <translation>Locking</translation>
    </message>
    <message>
        <location filename="../../forms/leaving_page.ui" line="17"/>
        <source>백업을 만들고 잠급니다</source>
        <translation>Backing up, then locking</translation>
    </message>
    <message>
        <location filename="../../forms/leaving_page.ui" line="25"/>
        <source>끝날 때까지 드라이브를 빼지 마세요. 적던 면담은 보관했습니다.</source>
        <translation>Do not take the drive out until it is done. The half-typed talk is kept.</translation>
    </message>
    <message>
        <location filename="../../forms/leaving_page.ui" line="40"/>
        <source>백업 진행</source>
        <translation>Backup progress</translation>
    </message>
    <message>
        <location filename="../../forms/leaving_page.ui" line="41"/>
        <source>백업 %p%</source>
        <translation>Backup %p%</translation>
    </message>
    <message>
        <location filename="../../forms/leaving_page.ui" line="56"/>
        <source>기다리지 않고 잠그기</source>
        <translation>Lock without waiting</translation>
    </message>
</context>
<context>
    <name>LinkGraph</name>
    <message>
        <location filename="../../airportdesk/ui/link_graph.py" line="44"/>
        <source>연결 그림: 연락처·업체 {h}개와 면담 {t}건. 화살표로 옮기고 Enter로 엽니다.</source>
        <translation>Picture of links: {h} contacts or companies and {t} talks. Arrows move, Enter opens.</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <location filename="../../airportdesk/ui/links_box.py" line="62"/>
        <source> · 다른 연락처·아이디 {n}개도 있음</source>
        <translation> · and {n} more handles</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_box.py" line="65"/>
        <source> 외 {n}건</source>
        <translation> and {n} more</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_box.py" line="54"/>
        <source>같은 여행자일 수 있음 — </source>
        <translation>May be the same traveller — </translation>
    </message>
</context>
<context>
    <name>LinksPage</name>
    <message>
        <location filename="../../forms/links_page.ui" line="5"/>
        <location filename="../../forms/links_page.ui" line="22"/>
        <location filename="../../airportdesk/ui/links_page.py" line="184"/>
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
        <location filename="../../forms/links_page.ui" line="85"/>
        <source>함께 쓰는 면담</source>
        <translation>Talks that share them</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="95"/>
        <location filename="../../forms/links_page.ui" line="102"/>
        <source>같은 여행자일 수 있는 면담</source>
        <translation>Talks that may be of the same traveller</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="111"/>
        <source>이름 보기  Ctrl+I</source>
        <translation>Show names  Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../forms/links_page.ui" line="116"/>
        <source>다른 사람입니다 (다시 보이지 않음)</source>
        <translation>Not the same person (not shown again)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="78"/>
        <source>번호</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="78"/>
        <source>때</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="78"/>
        <source>편명</source>
        <translation>Flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="78"/>
        <source>위험 징후</source>
        <translation>Concern</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="78"/>
        <source>함께 나온 것</source>
        <translation>Shares</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="92"/>
        <source>전화번호나 아이디를 적으면 여기에 나옵니다.</source>
        <translation>Type a telephone number or a handle and it stands here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="93"/>
        <source>함께 나온 면담이 있으면 여기에 나옵니다.</source>
        <translation>Talks that share it stand here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="112"/>
        <source>{n}번 면담의 연결</source>
        <translation>Links of contact {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="122"/>
        <source>적고 있는 면담의 연결</source>
        <translation>Links of this talk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="199"/>
        <source>모두 ({n})</source>
        <translation>All ({n})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="231"/>
        <source>다른 면담 {n}건이 함께 씁니다.</source>
        <translation>Shared with {n} other talks.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="231"/>
        <source>함께 쓰는 다른 면담이 없습니다.</source>
        <translation>No other talk shares any.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/links_page.py" line="254"/>
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
        <source>근무  F1</source>
        <translation>Shift  F1</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="31"/>
        <source>탑승  F5</source>
        <translation>Board  F5</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="39"/>
        <source>면담  F2</source>
        <translation>Contact  F2</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="47"/>
        <source>오늘  F4</source>
        <translation>Today  F4</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="55"/>
        <source>찾기  F3</source>
        <translation>Find  F3</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="63"/>
        <source>관리  F6</source>
        <translation>Manage  F6</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="74"/>
        <source>연습용 · 모두 지어낸 기록</source>
        <translation>Practice · every record is invented</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="108"/>
        <source>사무실의 여섯 시간</source>
        <translation>Six hours at the office</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="119"/>
        <source>잠금  Ctrl+L</source>
        <translation>Lock  Ctrl+L</translation>
    </message>
    <message>
        <location filename="../../forms/main_window.ui" line="114"/>
        <source>인쇄 목록</source>
        <translation>List of prints</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="339"/>
        <source>{n}초 뒤에 잠깁니다. 계속하려면 아무 키나 누르세요. 적던 면담은 보관됩니다.</source>
        <translation>Locks in {n} seconds. Press any key to go on. What is half typed is kept.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="349"/>
        <source>등록번호를 900101-1******처럼 가렸습니다.</source>
        <translation>The registration number is masked like 900101-1******.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/main_window.py" line="351"/>
        <source>이 화면에는 가릴 등록번호가 없습니다.</source>
        <translation>There is no registration number to mask on this page.</translation>
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
        <location filename="../../forms/manage_page.ui" line="38"/>
        <source>출발편</source>
        <translation>Departures</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="46"/>
        <source>인천공항 여객편 운항현황 파일(JSON, CSV)을 가져옵니다. 파일에 잘못된 줄이 있으면 아무것도 가져오지 않고 어디인지 알려 드립니다.</source>
        <translation>Takes in Incheon&apos;s passenger departures file (JSON, CSV). If a line is wrong nothing is taken, and you are told where.</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="76"/>
        <source>출발편 가져오기  Ctrl+O</source>
        <translation>Import departures  Ctrl+O</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="101"/>
        <source>화면</source>
        <translation>Screen</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="117"/>
        <source>화면 언어(&amp;L)</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="128"/>
        <source>대비(&amp;C)</source>
        <translation>&amp;Contrast</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="139"/>
        <source>자리를 비우면 잠그기(&amp;K)</source>
        <translation>Loc&amp;k when away after</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="150"/>
        <source>창(&amp;W)</source>
        <translation>&amp;Window</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="164"/>
        <source>프로그램 끝내기</source>
        <translation>End the program</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="187"/>
        <source>자료</source>
        <translation>Data</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="204"/>
        <source>자료 묶음 보기·설치  Ctrl+P</source>
        <translation>Data packs: see, install  Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="209"/>
        <source>여행경보  F11</source>
        <translation>Travel alerts  F11</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="214"/>
        <source>공정성 점검  Ctrl+F</source>
        <translation>Fairness check  Ctrl+F</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="219"/>
        <source>백업·되살리기</source>
        <translation>Backup, restore</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="224"/>
        <source>근무자</source>
        <translation>Officers</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="229"/>
        <source>접속기록</source>
        <translation>Access record</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="234"/>
        <source>기록 파기</source>
        <translation>Destruction</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="246"/>
        <source>안내문 글</source>
        <translation>Leaflet texts</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="251"/>
        <source>정보주체 요구</source>
        <translation>Requests of persons</translation>
    </message>
    <message>
        <location filename="../../forms/manage_page.ui" line="256"/>
        <source>개인정보 항목 목록 저장</source>
        <translation>Save the inventory of personal data</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="65"/>
        <source>밝은 화면</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="65"/>
        <source>고대비(어두운 화면)</source>
        <translation>High contrast (dark)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="68"/>
        <source>{n}분</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="88"/>
        <source>자료 묶음 {version} ({made}), 여행경보 {as_of} 기준. 그 뒤의 변경은 확인이 필요합니다.</source>
        <translation>Data pack {version} ({made}), travel alerts as of {as_of}. Later changes need confirming.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="90"/>
        <source>기록은 암호화되어 여기에 있습니다: {folder}</source>
        <translation>The log lies encrypted in {folder}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="112"/>
        <source>출발편 파일 (*.json *.csv)</source>
        <translation>Departures (*.json *.csv)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="113"/>
        <source>출발편 파일</source>
        <translation>Departures file</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="118"/>
        <source>오늘 캄보디아행 출발편 {n}편</source>
        <translation>{n} departures to Cambodia today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="120"/>
        <source>{taken}편을 가져왔습니다. </source>
        <translation>{taken} flights taken in. </translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="125"/>
        <source>보통 창</source>
        <translation>Ordinary window</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/manage_page.py" line="125"/>
        <source>키오스크: 전체 화면, 꽂힌 저장장치만</source>
        <translation>Kiosk: full screen, plugged-in drives only</translation>
    </message>
</context>
<context>
    <name>Managing</name>
    <message>
        <location filename="../../airportdesk/ui/managing.py" line="176"/>
        <source>여행경보 {n}곳을 확정했습니다. 지금부터 모든 화면과 안내문에 반영됩니다.</source>
        <translation>{n} travel alerts confirmed. From now on all pages and leaflets follow them.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/managing.py" line="180"/>
        <source>자료 {version}을(를) 설치했습니다. 지금부터 이 자료로 적습니다.</source>
        <translation>Data {version} is installed and in use from now on.</translation>
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
        <location filename="../../airportdesk/ui/map_view.py" line="63"/>
        <source>캄보디아 여행경보 지도</source>
        <translation>Map of travel alerts in Cambodia</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="110"/>
        <source>{day}부터</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="112"/>
        <source>기한 지남, 확인 필요</source>
        <translation>past its date, please confirm</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="115"/>
        <source>안쪽에 {level}</source>
        <translation>inside: {level}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="117"/>
        <source>고른 곳</source>
        <translation>chosen</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="264"/>
        <source>화살표로 옮기고 Enter로 고릅니다</source>
        <translation>Move with the arrows, choose with Enter</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/map_view.py" line="278"/>
        <source>굵은 선 안: 태국 국경 {km}km 이내</source>
        <translation>bold line: within {km} km of the Thai border</translation>
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
        <source>내 판단  Ctrl+J</source>
        <translation>My judgement  Ctrl+J</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="80"/>
        <source>아직 들은 신호가 없습니다.</source>
        <translation>No signs heard so far.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="98"/>
        <source>위험 징후: {word}</source>
        <translation>Concern: {word}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="101"/>
        <source>(확인 필요)</source>
        <translation>(please confirm)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="105"/>
        <source>경보 높은 곳: {places}</source>
        <translation>High alert: {places}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="112"/>
        <source>내 판단 (화면의 판단: {computed}): {reason}</source>
        <translation>My judgement (computed: {computed}): {reason}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="115"/>
        <source>내 표시: {marks}</source>
        <translation>My marks: {marks}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="132"/>
        <source>✓ {sign} — {fact}(으)로 풀림</source>
        <translation>✓ {sign} — settled by {fact}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="141"/>
        <source>물어볼 것: {check}</source>
        <translation>To ask: {check}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="142"/>
        <source>무게: {strength} · {kind}</source>
        <translation>Weight: {strength} · {kind}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="143"/>
        <source>출처: {source}</source>
        <translation>Source: {source}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="158"/>
        <source>판단 기준 · 아직 모름 {n}가지</source>
        <translation>Basis · {n} unknown</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="167"/>
        <source>부족: {missing}</source>
        <translation>Missing: {missing}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="168"/>
        <source>아직 모름: {names}</source>
        <translation>Not known yet: {names}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="169"/>
        <source>배경 신호는 아무리 많아도 높음이 되지 않습니다.</source>
        <translation>Context signs, however many, never make it high.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="172"/>
        <source>충족: {met}</source>
        <translation>Met: {met}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/meaning_panel.py" line="196"/>
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
    <name>OfficePage</name>
    <message>
        <location filename="../../forms/office_page.ui" line="20"/>
        <source>← 돌아가기  Esc</source>
        <translation>← Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="39"/>
        <source>면담 보기  F7</source>
        <translation>Contact  F7</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="60"/>
        <location filename="../../forms/office_page.ui" line="69"/>
        <source>사무실에 온 사람</source>
        <translation>At the office</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="108"/>
        <source>시각(&amp;T)</source>
        <translation>&amp;Time</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="116"/>
        <source>비우면 지금</source>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="123"/>
        <source>출발 전 네 가지 모두 알림  F8</source>
        <translation>All four told before going  F8</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="152"/>
        <source>연락(&amp;C)</source>
        <translation>&amp;Call</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="160"/>
        <source>누구에게, 어떻게 되었는지. 예: 어머니와 통화함</source>
        <translation>whom, and what came of it: spoke with the mother</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="166"/>
        <source>연락 남기기</source>
        <translation>Note the call</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="180"/>
        <source>한 일(&amp;A)</source>
        <translation>&amp;Act</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="191"/>
        <source>본인 결정(&amp;D)</source>
        <translation>&amp;Decision</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="202"/>
        <source>후속  Ctrl+U</source>
        <translation>After  Ctrl+U</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="213"/>
        <source>결과 저장  F9</source>
        <translation>Save outcome  F9</translation>
    </message>
    <message>
        <location filename="../../forms/office_page.ui" line="221"/>
        <source>사무실에 온 사람이 없습니다. 면담을 임의동행으로 저장하면 여기에 나타납니다.</source>
        <translation>Nobody is at the office. A talk saved as accompanied appears here.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_page.py" line="143"/>
        <source>사무실</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_page.py" line="150"/>
        <source>사무실 · {n}번 면담 {flight}</source>
        <translation>Office · contact no. {n} {flight}</translation>
    </message>
</context>
<context>
    <name>OfficeWords</name>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="26"/>
        <source>{n}번 면담</source>
        <translation>Contact no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="28"/>
        <source>출발이나 도착 시각을 남겨 주세요</source>
        <translation>note when they came along or arrived</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="29"/>
        <source>{hours} 지남</source>
        <translation>{hours} gone</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="33"/>
        <source>출발 시각이 없어 기록 시각부터 잽니다. 남겨 주세요</source>
        <translation>No departure noted: counted from when it was saved. Please note it</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="35"/>
        <source>나감 · {stood}</source>
        <translation>left · {stood}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="36"/>
        <source>알리지 않은 것 {n}가지</source>
        <translation>{n} things not told</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="37"/>
        <source>알릴 것을 모두 알림</source>
        <translation>all told</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="42"/>
        <source>6시간을 {hours} 넘김</source>
        <translation>{hours} over six hours</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="51"/>
        <source>{sign} {n}번 {left} 남음</source>
        <translation>{sign} No. {n}: {left} left</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="53"/>
        <source>{sign} {n}번 6시간 넘음</source>
        <translation>{sign} No. {n}: over 6 h</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="59"/>
        <source>{n}번 면담, 사무실: {clock}</source>
        <translation>Talk {n}, office: {clock}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="67"/>
        <source>아직 출발 시각이 없습니다</source>
        <translation>Not under way yet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="70"/>
        <source>출발 시각이 없어 기록 시각 {since}</source>
        <translation>no departure noted, so saving at {since}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="72"/>
        <source>{since}부터 {hours} · 마침</source>
        <translation>{hours} since {since} · over</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="75"/>
        <source>■ 6시간을 {hours} 넘었습니다. 지금 돌려보내야 합니다({since}부터)</source>
        <translation>■ {hours} over six hours: the person must be let go now (since {since})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="79"/>
        <source>○ 남은 시간 {hours} ({since}부터)</source>
        <translation>○ {hours} left (since {since})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="80"/>
        <source>▲ 남은 시간 {hours} ({since}부터). 마칠 준비를 해 주세요</source>
        <translation>▲ {hours} left (since {since}). Prepare to finish</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="81"/>
        <source>◆ 남은 시간 {hours} ({since}부터). 곧 마쳐야 합니다</source>
        <translation>◆ {hours} left (since {since}). Finish soon</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/office_words.py" line="107"/>
        <source>아직 알리지 않음: {names}</source>
        <translation>Not told yet: {names}</translation>
    </message>
</context>
<context>
    <name>OfficerDialog</name>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="6"/>
        <source>근무자 추가</source>
        <translation>Add an officer</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="15"/>
        <source>근무자마다 계정이 하나씩 있어야 합니다. 첫 비밀번호는 처음 들어올 때 그 근무자가 자기 것으로 바꿉니다.</source>
        <translation>Every officer needs an account of their own. They replace the first password with their own at their first unlock.</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="31"/>
        <source>이름(&amp;N)</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="39"/>
        <source>계급과 이름</source>
        <translation>rank and name</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="45"/>
        <source>역할(&amp;R)</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="71"/>
        <source>첫 비밀번호(&amp;P)</source>
        <translation>First &amp;password</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="80"/>
        <source>12자 이상 또는 낱말 4개 이상</source>
        <translation>12 characters or 4 words</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="100"/>
        <source>비밀번호 보호(&amp;K)</source>
        <translation>Password met&amp;hod</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="111"/>
        <source>내 비밀번호(&amp;S)</source>
        <translation>Your own pa&amp;ssword</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="86"/>
        <source>한 번 더(&amp;A)</source>
        <translation>&amp;Again</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="148"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/officer_dialog.ui" line="153"/>
        <source>추가</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officer_dialog.py" line="50"/>
        <source>역할·첫 비밀번호 바꾸기</source>
        <translation>Change role or first password</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officer_dialog.py" line="52"/>
        <source>지금 비밀번호로는 더 들어올 수 없게 되고, 기록의 열쇠가 바뀝니다. 적다 만 면담은 그대로 남습니다.</source>
        <translation>Their present password opens nothing any more, and the key of the log is changed. Half-typed talks stay.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officer_dialog.py" line="58"/>
        <source>바꾸기</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officer_dialog.py" line="67"/>
        <source>이름을 적어 주세요.</source>
        <translation>Write the name.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officer_dialog.py" line="70"/>
        <source>두 비밀번호가 다릅니다. 다시 적어 주세요.</source>
        <translation>The two passwords differ. Type them again.</translation>
    </message>
</context>
<context>
    <name>OfficersPage</name>
    <message>
        <location filename="../../forms/officers_page.ui" line="5"/>
        <location filename="../../forms/officers_page.ui" line="21"/>
        <source>근무자</source>
        <translation>Officers</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="29"/>
        <source>한 사람에 계정 하나, 세 가지 역할</source>
        <translation>One account for each person, three roles</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="43"/>
        <source>관리로  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="74"/>
        <source>이 데스크의 근무자</source>
        <translation>Officers of this desk</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="91"/>
        <source>추가  Ctrl+N</source>
        <translation>Add  Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="97"/>
        <source>역할·첫 비밀번호 바꾸기</source>
        <translation>Change role or first password</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="102"/>
        <source>지우기  Del</source>
        <translation>Remove  Del</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="123"/>
        <source>권한을 주고 바꾸고 거둔 기록</source>
        <translation>Accounts given, changed and taken away</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="131"/>
        <source>권한을 준 기록</source>
        <translation>Record of accounts</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="156"/>
        <source>내 계정</source>
        <translation>Your account</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="179"/>
        <source>내 비밀번호 바꾸기</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="204"/>
        <source>기록의 열쇠</source>
        <translation>Key of the log</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="212"/>
        <source>근무자를 지우면 열쇠도 바뀝니다. 비밀번호가 새어 나간 것 같으면 두 사람이 함께 바꿔 주세요.</source>
        <translation>Removing an officer changes the key too. If a password may have leaked, change it, two officers together.</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="227"/>
        <location filename="../../airportdesk/ui/officers_page.py" line="149"/>
        <source>열쇠 바꾸기</source>
        <translation>Change the key</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="255"/>
        <source>본부 복구 열쇠 등록</source>
        <translation>Set recovery key</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="280"/>
        <source>비밀번호를 틀리면</source>
        <translation>Wrong passwords</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="295"/>
        <source>기다리게 하기까지 틀릴 수 있는 수(&amp;W)</source>
        <translation>Tries before a &amp;wait</translation>
    </message>
    <message>
        <location filename="../../forms/officers_page.ui" line="314"/>
        <source>그다음부터는 30초, 1분, 2분처럼 두 배씩 기다립니다. 노트북을 훔친 사람까지 막지는 못하므로 비밀번호가 길어야 합니다.</source>
        <translation>After that 30 seconds, then twice as long each time. It does not stop a thief who has the laptop: passwords must be long.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="69"/>
        <source>{n}번</source>
        <translation>{n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="113"/>
        <source>{name} 근무자를 추가했습니다. 잠금 화면에서 이름을 고르고 첫 비밀번호로 들어올 수 있습니다.</source>
        <translation>{name} is added and can choose their name at the lock and come in with the first password.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="123"/>
        <source>{name}: 이제 새 첫 비밀번호로만 들어올 수 있습니다.</source>
        <translation>{name} can come in with the new first password only.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="132"/>
        <source>{name}의 계정을 지웁니다. 바로 들어올 수 없게 되고 기록의 열쇠가 바뀝니다. 적은 면담은 남습니다.</source>
        <translation>The account of {name} is removed. They are shut out at once and the key of the log is changed. Talks they logged stay.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="136"/>
        <source>지우기</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="139"/>
        <source>{name}의 계정을 지우고 기록의 열쇠를 바꿨습니다.</source>
        <translation>The account of {name} is removed and the key of the log changed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="146"/>
        <source>기록의 열쇠를 바꿉니다. {name}이(가) 함께 합니다. 비밀번호는 아무도 바꾸지 않아도 됩니다.</source>
        <translation>The key of the log is changed, together with {name}. Nobody has to change a password.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="152"/>
        <source>기록의 열쇠를 바꿨습니다.</source>
        <translation>The key of the log is changed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="157"/>
        <source>비밀번호를 바꿨습니다. 다음에 들어올 때부터 새 비밀번호입니다.</source>
        <translation>Your password is changed. Use the new one from the next unlock on.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="162"/>
        <source>본부 복구 열쇠를 등록했습니다. 번호를 본부에 확인해 주세요.</source>
        <translation>The recovery key is set. Compare its number with headquarters.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="181"/>
        <source>이름</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="181"/>
        <source>역할</source>
        <translation>Role</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="181"/>
        <source>계정을 받은 때</source>
        <translation>Account since</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="181"/>
        <source>비밀번호</source>
        <translation>Password</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="195"/>
        <source>기록 없음</source>
        <translation>not recorded</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="196"/>
        <source>첫 비밀번호, 아직 안 바꿈</source>
        <translation>first one, not changed yet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="196"/>
        <source>본인이 정함</source>
        <translation>their own</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="213"/>
        <source>고른 근무자의 계정을 바꾸거나 지울 수 있습니다. 자기 계정은 다른 감독자가 바꿉니다.</source>
        <translation>You can change or remove the account of the chosen officer. Your own is for another supervisor to change.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="215"/>
        <source>근무자를 추가하고 지우는 일은 감독자가 합니다. 자기 비밀번호는 누구나 바꿀 수 있습니다.</source>
        <translation>A supervisor adds and removes officers. Everybody can change their own password.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="217"/>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="223"/>
        <source>본부 복구 열쇠 {number} · {since} 등록</source>
        <translation>Recovery key {number}, set {since}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="227"/>
        <source>본부 복구 열쇠가 없습니다. 하나뿐인 근무자가 비밀번호를 잊으면 기록을 열 수 없습니다.</source>
        <translation>No recovery key. If the only officer forgets the password, the log cannot be opened.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/officers_page.py" line="242"/>
        <source>설정을 저장하지 못했습니다. 지금만 바뀝니다.</source>
        <translation>The setting could not be saved. It holds for now only.</translation>
    </message>
</context>
<context>
    <name>OverruleDialog</name>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="6"/>
        <source>내 판단</source>
        <translation>My judgement</translation>
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
        <location filename="../../forms/overrule_dialog.ui" line="54"/>
        <source>근무자만 남기는 표시입니다. 프로그램은 스스로 표시하지 않으며, 둘 다 고를 수도 있습니다.</source>
        <translation>Marks of the officer alone: the program never sets them, and both may be set.</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="89"/>
        <source>내 판단 모두 지우기</source>
        <translation>Clear my judgement</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="97"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/overrule_dialog.ui" line="102"/>
        <source>남기기</source>
        <translation>Keep</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/overrule_dialog.py" line="40"/>
        <source>화면의 판단대로</source>
        <translation>as the program says</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/overrule_dialog.py" line="53"/>
        <source>내 판단을 골라 주세요.</source>
        <translation>Choose your judgement.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/overrule_dialog.py" line="57"/>
        <source>판단을 바꾼 이유를 적어 주세요.</source>
        <translation>Write why you judge otherwise.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <location filename="../../forms/own_password_dialog.ui" line="6"/>
        <source>본인 확인</source>
        <translation>Confirm it is you</translation>
    </message>
    <message>
        <location filename="../../forms/own_password_dialog.ui" line="38"/>
        <source>내 비밀번호(&amp;S)</source>
        <translation>Your own pa&amp;ssword</translation>
    </message>
    <message>
        <location filename="../../forms/own_password_dialog.ui" line="75"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/own_password_dialog.ui" line="80"/>
        <source>확인</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <location filename="../../forms/packs_page.ui" line="5"/>
        <location filename="../../forms/packs_page.ui" line="21"/>
        <location filename="../../airportdesk/ui/packs_page.py" line="216"/>
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
        <location filename="../../airportdesk/ui/packs_page.py" line="202"/>
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
        <location filename="../../airportdesk/ui/packs_page.py" line="81"/>
        <source>{version} 판 · {made}에 만듦 · 여행경보 {as_of} 기준 · 질문 {q}개, 신호 {s}개</source>
        <translation>Version {version} · made {made} · travel alerts as of {as_of} · {q} questions, {s} signs</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="91"/>
        <source>설치한 {version} 판을 이 프로그램이 읽지 못해 프로그램에 든 자료를 씁니다. 본부에 알려 주세요.</source>
        <translation>This program cannot read the installed version {version}, so its own data is in use. Tell headquarters.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="99"/>
        <source>{version} · {when} · {officer}</source>
        <translation>{version} · {when} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="102"/>
        <source>프로그램에 든 자료만 썼습니다.</source>
        <translation>Only the data that came with the program.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="163"/>
        <source>{version} 판 ({made}에 만듦). 본부 서명이 맞습니다. 설치할 수 있습니다.</source>
        <translation>Version {version} (made {made}). The signature of headquarters is right. It can be installed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="164"/>
        <source>{version} 판 ({made}에 만듦). 이미 쓰고 있는 판입니다.</source>
        <translation>Version {version} (made {made}). It is in use already.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="166"/>
        <source>{version} 판 ({made}에 만듦). 지금 것보다 오래된 판이어서 감독자가 이유를 적고 두 사람이 함께 해야 합니다.</source>
        <translation>Version {version} (made {made}). Older than the one in use: a supervisor must give a reason, and a second officer must join.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="179"/>
        <source>{id} · {since} {officer} 등록. 이 열쇠로 서명한 자료만 설치합니다.</source>
        <translation>{id} · set on {since} by {officer}. Only packs signed with this key are installed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="184"/>
        <source>아직 없습니다. 본부에서 직접 받은 minisign.pub이나 그 안의 한 줄을 한 번만 등록할 수 있습니다.</source>
        <translation>None yet. Set minisign.pub as you got it from headquarters in person, or its line. This can be done once.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="187"/>
        <source>아직 없습니다. 감독자가 등록해야 자료를 설치할 수 있습니다.</source>
        <translation>None yet. A supervisor must set it before a pack can be installed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/packs_page.py" line="215"/>
        <source>자료 묶음 (*.adpack)</source>
        <translation>Data packs (*.adpack)</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <location filename="../../forms/password_dialog.ui" line="6"/>
        <source>내 비밀번호 바꾸기</source>
        <translation>Change your password</translation>
    </message>
    <message>
        <location filename="../../forms/password_dialog.ui" line="15"/>
        <source>12자 이상이거나 서로 다른 낱말 4개 이상이면 됩니다. 기호나 대문자를 섞지 않아도 되고, 긴 문장이 좋습니다.</source>
        <translation>At least 12 characters, or 4 different words. Signs and capitals are not needed; a long sentence is good.</translation>
    </message>
    <message>
        <location filename="../../forms/password_dialog.ui" line="31"/>
        <source>지금 비밀번호(&amp;S)</source>
        <translation>Pre&amp;sent password</translation>
    </message>
    <message>
        <location filename="../../forms/password_dialog.ui" line="45"/>
        <source>새 비밀번호(&amp;P)</source>
        <translation>New &amp;password</translation>
    </message>
    <message>
        <location filename="../../forms/password_dialog.ui" line="59"/>
        <source>한 번 더(&amp;A)</source>
        <translation>Once &amp;again</translation>
    </message>
    <message>
        <location filename="../../forms/password_dialog.ui" line="73"/>
        <source>비밀번호 보호(&amp;K)</source>
        <translation>Password met&amp;hod</translation>
    </message>
    <message>
        <location filename="../../forms/password_dialog.ui" line="107"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/password_dialog.ui" line="112"/>
        <source>바꾸기</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/password_dialog.py" line="40"/>
        <source>두 비밀번호가 다릅니다. 다시 적어 주세요.</source>
        <translation>The two passwords differ. Type them again.</translation>
    </message>
</context>
<context>
    <name>PrintBar</name>
    <message>
        <location filename="../../forms/print_bar.ui" line="5"/>
        <source>인쇄</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../forms/print_bar.ui" line="14"/>
        <source>프린터(&amp;R)</source>
        <translation>P&amp;rinter</translation>
    </message>
    <message>
        <location filename="../../forms/print_bar.ui" line="28"/>
        <source>매수(&amp;M)</source>
        <translation>&amp;Copies</translation>
    </message>
    <message>
        <location filename="../../forms/print_bar.ui" line="51"/>
        <source>인쇄 목록</source>
        <translation>Prints</translation>
    </message>
    <message>
        <location filename="../../forms/print_bar.ui" line="56"/>
        <source>나중에 인쇄</source>
        <translation>Print later</translation>
    </message>
    <message>
        <location filename="../../forms/print_bar.ui" line="61"/>
        <source>인쇄  Ctrl+P</source>
        <translation>Print  Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/print_bar.py" line="50"/>
        <source>{printer} (지금 없음)</source>
        <translation>{printer} (not there now)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/print_bar.py" line="62"/>
        <source>프린터 없음: 화면으로 보여 주기</source>
        <translation>No printer: show the screen</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/print_bar.py" line="64"/>
        <source>기본 프린터 ({printer})</source>
        <translation>Default printer ({printer})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/print_bar.py" line="65"/>
        <source>프린터를 골라 주세요</source>
        <translation>Choose a printer</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="146"/>
        <source>프린터로 보내는 중…</source>
        <translation>Sending to the printer…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="158"/>
        <source>다시 인쇄할 수 있는 것은 오늘 보낸 안내문입니다. 면담 기록에서 새로 만들어 주세요.</source>
        <translation>Only leaflets sent today can be printed again. Please make a new one from the record.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="161"/>
        <source>이 안내문은 아직 인쇄가 끝나지 않았습니다. 다시 보내면 두 번 나올 수 있습니다.</source>
        <translation>This leaflet is not printed yet. Sent again, it may come out twice.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="215"/>
        <source>나중에 인쇄할 목록에 넣었습니다. Ctrl+Shift+P에서 볼 수 있습니다.</source>
        <translation>It waits in the list of prints for later (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="227"/>
        <source>{whose} 안내문을 &apos;{printer}&apos;(으)로 보냈습니다. 나오면 알려 드립니다.</source>
        <translation>Leaflet ({whose}) sent to &apos;{printer}&apos;. You will be told when it is out.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="236"/>
        <source>그래도 보낼까요?</source>
        <translation>Send it anyway?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="239"/>
        <source>보내지 않았습니다. 다른 용지나 프린터를 골라 주세요.</source>
        <translation>Nothing was sent. Choose another paper or printer.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="246"/>
        <source>화면에 띄웠고, 나중에 인쇄할 목록에 넣었습니다(Ctrl+Shift+P).</source>
        <translation>It is shown here and waits in the list for later (Ctrl+Shift+P).</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="257"/>
        <source>{whose} 안내문이 인쇄되었습니다.</source>
        <translation>Leaflet ({whose}) printed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="265"/>
        <source>{whose} 안내문이 20초가 지나도 나오지 않습니다. Ctrl+Shift+P에서 취소할 수 있습니다.</source>
        <translation>Leaflet ({whose}) is not out after 20 seconds. It can be cancelled with Ctrl+Shift+P.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/printing.py" line="300"/>
        <source>인쇄 {n}</source>
        <translation>Prints {n}</translation>
    </message>
</context>
<context>
    <name>ProposalsTable</name>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="56"/>
        <source>지역</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="57"/>
        <source>지금</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="58"/>
        <source>제안</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="60"/>
        <source>문구와 확인할 것</source>
        <translation>Text, and what to check</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="129"/>
        <source>{place} 확정</source>
        <translation>confirm {place}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="152"/>
        <source>끝나는 날을 적지 않으면 시작 {days}일 뒤({day}) 다시 확인하라고 알립니다</source>
        <translation>without an end, it is to be checked again {days} days after it begins ({day})</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="175"/>
        <source>없음</source>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="165"/>
        <source>{place} 시작</source>
        <translation>{place} since</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="59"/>
        <source>시작 · 끝(없어도 됨)</source>
        <translation>Since · until</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="164"/>
        <source>끝 없음</source>
        <translation>no end</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="165"/>
        <source>{place} 끝</source>
        <translation>{place} until</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="177"/>
        <source>{level}
(나라·주의 단계)</source>
        <translation>{level}
(of its country or province)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/proposals_table.py" line="178"/>
        <source>{level}
기한 지남</source>
        <translation>{level}
past its date</translation>
    </message>
</context>
<context>
    <name>QuestionGroups</name>
    <message>
        <location filename="../../airportdesk/ui/question_groups.py" line="49"/>
        <source>다음 질문</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>QueuePage</name>
    <message>
        <location filename="../../forms/queue_page.ui" line="5"/>
        <source>인쇄 목록</source>
        <translation>List of prints</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="21"/>
        <source>돌아가기  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="26"/>
        <source>오늘 인쇄</source>
        <translation>Today&apos;s prints</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="37"/>
        <source>비치용 인쇄  Ctrl+B</source>
        <translation>Print for the stand  Ctrl+B</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="52"/>
        <source>인쇄 표</source>
        <translation>Table of prints</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="64"/>
        <source>오늘 보낸 안내문이 없습니다. 면담 화면에서 Ctrl+P를 누르면 맞는 안내문을 바로 인쇄합니다.</source>
        <translation>No leaflet was sent today. On the talk page Ctrl+P prints the leaflet that fits at once.</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="88"/>
        <source>면담 보기  Enter</source>
        <translation>See the talk  Enter</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="93"/>
        <source>인쇄 취소  Del</source>
        <translation>Cancel  Del</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="98"/>
        <source>다시 인쇄  Ctrl+P</source>
        <translation>Print again  Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="105"/>
        <source>나중에 인쇄</source>
        <translation>Print later</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="113"/>
        <source>나중에 인쇄할 안내문</source>
        <translation>Leaflets to print later</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="128"/>
        <source>목록에서 빼기</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="133"/>
        <source>이것만 인쇄</source>
        <translation>Print this one</translation>
    </message>
    <message>
        <location filename="../../forms/queue_page.ui" line="138"/>
        <source>모두 인쇄  Ctrl+Enter</source>
        <translation>Print all  Ctrl+Enter</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="86"/>
        <source>시각</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="87"/>
        <source>누구</source>
        <translation>For</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="88"/>
        <source>안내문</source>
        <translation>Leaflet</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="89"/>
        <source>매수</source>
        <translation>Copies</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="90"/>
        <source>프린터</source>
        <translation>Printer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="91"/>
        <source>상태</source>
        <translation>State</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="126"/>
        <source>나중에 인쇄 {n}</source>
        <translation>Print later {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="126"/>
        <source>나중에 인쇄할 안내문이 없습니다.</source>
        <translation>No leaflet waits for a printer.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="161"/>
        <source>오늘 보낸 것은 모두 취소되었거나 나오지 못했습니다.</source>
        <translation>All that was sent today was cancelled or did not come out.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="163"/>
        <source>오늘 {sent}부를 보내 {printed}부가 인쇄되었습니다.</source>
        <translation>Today {sent} sent, {printed} known to be printed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/queue_page.py" line="201"/>
        <source>이 안내문을 나중에 인쇄할 목록에서 뺄까요?</source>
        <translation>Take this leaflet off the list for later?</translation>
    </message>
</context>
<context>
    <name>RatesTable</name>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="29"/>
        <source>면담</source>
        <translation>Talks</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="30"/>
        <source>주의 이상</source>
        <translation>Flagged</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="31"/>
        <source>높음</source>
        <translation>High</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="32"/>
        <source>비율</source>
        <translation>Rate</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="33"/>
        <source>95% 구간</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="35"/>
        <source>나머지와 견주면</source>
        <translation>Beside the others</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="36"/>
        <source>근무자가 바꿈</source>
        <translation>Overruled</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="66"/>
        <source>0–{end} · 점선은 전체 {rate}</source>
        <translation>0–{end} · dotted line: all, {rate}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="94"/>
        <source>뚜렷이 많음</source>
        <translation>clearly more</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="95"/>
        <source>뚜렷이 적음</source>
        <translation>clearly fewer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="96"/>
        <source>뚜렷한 차이 없음</source>
        <translation>no clear difference</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="97"/>
        <source>면담 {n}건 미만</source>
        <translation>under {n} talks</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="98"/>
        <source>견줄 곳 없음</source>
        <translation>none to compare</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="103"/>
        <source>올림 {n}</source>
        <translation>raised {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rates_table.py" line="103"/>
        <source>내림 {n}</source>
        <translation>lowered {n}</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <location filename="../../forms/reason_dialog.ui" line="6"/>
        <source>내보내는 이유</source>
        <translation>Reason of the export</translation>
    </message>
    <message>
        <location filename="../../forms/reason_dialog.ui" line="15"/>
        <source>이 날 기록에는 여행자의 인적사항이 있습니다. 홍*동, ***-****-5678처럼 가리고 내보내거나, 이유를 남기고 그대로 내보낼 수 있습니다. 이유는 접속기록에 남습니다.</source>
        <translation>This day has travellers&apos; identities. Export them masked, or as they are with a reason; the reason is kept in the access record.</translation>
    </message>
    <message>
        <location filename="../../forms/reason_dialog.ui" line="31"/>
        <source>이유(&amp;R)</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <location filename="../../forms/reason_dialog.ui" line="42"/>
        <source>덧붙임(&amp;W)</source>
        <translation>&amp;Words</translation>
    </message>
    <message>
        <location filename="../../forms/reason_dialog.ui" line="75"/>
        <source>그만두기  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/reason_dialog.ui" line="80"/>
        <source>이유를 남기고 그대로</source>
        <translation>As they are, with a reason</translation>
    </message>
    <message>
        <location filename="../../forms/reason_dialog.ui" line="85"/>
        <source>가리고 내보내기</source>
        <translation>Export masked</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/reason_dialog.py" line="38"/>
        <source>이유를 골라 주세요.</source>
        <translation>Choose a reason.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/reason_dialog.py" line="40"/>
        <source>무슨 까닭인지 적어 주세요.</source>
        <translation>Write what the reason is.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <location filename="../../forms/record_page.ui" line="5"/>
        <location filename="../../forms/record_page.ui" line="261"/>
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
        <source>이름 보기  Ctrl+I</source>
        <translation>Show names  Ctrl+I</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="42"/>
        <source>되돌리기  Ctrl+Z</source>
        <translation>Undo  Ctrl+Z</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="47"/>
        <source>사무실  Ctrl+E</source>
        <translation>Office  Ctrl+E</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="52"/>
        <source>안내문 언어</source>
        <translation>Language of the leaflet</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="57"/>
        <source>안내문  F8</source>
        <translation>Leaflet  F8</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="62"/>
        <source>인쇄  Ctrl+P</source>
        <translation>Print  Ctrl+P</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="67"/>
        <source>고치기  F7</source>
        <translation>Amend  F7</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="93"/>
        <location filename="../../forms/record_page.ui" line="101"/>
        <source>고친 내력</source>
        <translation>Revisions</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="106"/>
        <source>↑↓ 고르기 · Space 나란히 볼 차수로 · PgDn 내용 넘기기</source>
        <translation>↑↓ choose · Space compare with it · PgDn turn the record</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="122"/>
        <source>그 뒤에 한 일</source>
        <translation>Done since</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="138"/>
        <source>드린 안내문</source>
        <translation>Leaflets given</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="169"/>
        <location filename="../../forms/record_page.ui" line="178"/>
        <source>나란히 볼 차수</source>
        <translation>Compare with</translation>
    </message>
    <message>
        <location filename="../../forms/record_page.ui" line="183"/>
        <source>다른 것만  Ctrl+D</source>
        <translation>Only what differs  Ctrl+D</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="120"/>
        <source>{n}번 면담</source>
        <translation>Contact no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="194"/>
        <source>바로 앞 차수</source>
        <translation>the one before it</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="194"/>
        <source>없음: 한 차수만</source>
        <translation>none: one revision alone</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="200"/>
        <source>{n}차 · {when}</source>
        <translation>Rev. {n} · {when}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="204"/>
        <source>{n}차 · {when} · {officer}</source>
        <translation>Rev. {n} · {when} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="208"/>
        <source>처음 적은 기록</source>
        <translation>as first written</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="251"/>
        <source>두 차수의 내용이 같습니다.</source>
        <translation>Both revisions say the same.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="252"/>
        <source>≠ 바뀜 {changed} · + 더함 {added} · − 뺌 {gone}</source>
        <translation>≠ {changed} changed · + {added} added · − {gone} removed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="258"/>
        <source>목록에서 다른 차수를 고르면 이 차수와 나란히 보입니다.</source>
        <translation>Choose another revision in the list to see it beside this one.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="266"/>
        <source>  ↔ 나란히</source>
        <translation>  ↔ beside</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_page.py" line="166"/>
        <source>아직 없습니다.</source>
        <translation>None yet.</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <location filename="../../airportdesk/ui/record_view.py" line="98"/>
        <source>… 같은 줄 {n}개</source>
        <translation>… same lines: {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_view.py" line="127"/>
        <source>≠ 바뀜</source>
        <translation>≠ changed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_view.py" line="128"/>
        <source>+ 더함</source>
        <translation>+ added</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_view.py" line="129"/>
        <source>− 뺌</source>
        <translation>− removed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/record_view.py" line="130"/>
        <source>≈ 값은 같고 자료의 말만 다름</source>
        <translation>≈ same value, other words</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="6"/>
        <location filename="../../airportdesk/ui/recovery_dialog.py" line="49"/>
        <source>본부 복구 열쇠</source>
        <translation>Recovery key of headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="15"/>
        <source>하나뿐인 근무자가 비밀번호를 잊었을 때 본부가 기록을 열 수 있게 합니다. 본부에서 받은 recovery.pub 파일이나 그 안의 한 줄을 넣고, 번호를 본부에 전화로 확인해 주세요.</source>
        <translation>Lets headquarters open the log when the only officer forgot the password. Give the file recovery.pub from headquarters or the line in it, and compare the number with them by telephone.</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="31"/>
        <source>공개키(&amp;K)</source>
        <translation>Public &amp;key</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="46"/>
        <source>recovery.pub의 한 줄</source>
        <translation>the line in recovery.pub</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="52"/>
        <source>파일…</source>
        <translation>File…</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="53"/>
        <source>복구 열쇠 파일 고르기</source>
        <translation>Choose the file of the recovery key</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="60"/>
        <source>번호</source>
        <translation>Number</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="67"/>
        <source>넣으면 여기에 나옵니다</source>
        <translation>shown here when there is a key</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="74"/>
        <source>내 비밀번호(&amp;S)</source>
        <translation>Your own pa&amp;ssword</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="111"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/recovery_dialog.ui" line="116"/>
        <source>등록</source>
        <translation>Set</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message>
        <location filename="../../airportdesk/ui/requests.py" line="46"/>
        <source>개인정보_항목.csv</source>
        <translation>personal_data_inventory.csv</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/requests.py" line="48"/>
        <source>개인정보 항목 파일</source>
        <translation>File of the inventory</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/requests.py" line="59"/>
        <source>파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요.</source>
        <translation>The file could not be written. Check free space and rights, or choose another place.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/requests.py" line="61"/>
        <source>개인정보 항목 목록을 저장했습니다: {path}</source>
        <translation>Inventory written: {path}</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <location filename="../../forms/restore_page.ui" line="5"/>
        <source>되살리기</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="21"/>
        <source>백업으로 되살리기</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="31"/>
        <source>되살리지 않고 돌아가기  Esc</source>
        <translation>Back without restoring  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="55"/>
        <source>되살리면 이 백업에 없는 면담은 기록에서 사라집니다. 지금 파일은 지우지 않고 다른 이름으로 옮겨 둡니다. 먼저, 백업할 때 감독자였던 근무자의 그때 비밀번호로 백업을 열어 무엇이 사라지는지 봅니다.</source>
        <translation>Contacts that are not in this backup will be gone from the log. The present files are moved aside, not deleted. First open the backup with the password a supervisor had then, to see what would be lost.</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="70"/>
        <source>감독자(&amp;S)</source>
        <translation>&amp;Supervisor</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="80"/>
        <source>그때의 비밀번호(&amp;P)</source>
        <translation>&amp;Password of then</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="93"/>
        <source>무엇을 잃는지 보기</source>
        <translation>See what would be lost</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="132"/>
        <source>사라질 면담</source>
        <translation>Contacts that would be lost</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="144"/>
        <source>사라지는 것을 읽었고, 되살립니다(&amp;R)</source>
        <translation>I have read what will be lost: &amp;restore</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="153"/>
        <source>되살리기 진행</source>
        <translation>Restore progress</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="154"/>
        <source>옮기는 중 %p%</source>
        <translation>Moving %p%</translation>
    </message>
    <message>
        <location filename="../../forms/restore_page.ui" line="159"/>
        <source>되살리고 잠그기</source>
        <translation>Restore and lock</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/restore_page.py" line="62"/>
        <source>{when} 백업 · 면담 {n}건 · {name}</source>
        <translation>Backup of {when} · {n} contacts · {name}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/restore_page.py" line="81"/>
        <source>백업을 열어 처음부터 끝까지 확인하고 있습니다…</source>
        <translation>Opening the backup and checking all of it…</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/restore_page.py" line="126"/>
        <source>{n}번 {m}차 · {when} {flight} · {officer}</source>
        <translation>No. {n}, revision {m} · {when} {flight} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/restore_page.py" line="138"/>
        <source>사라지는 면담이 없습니다. 이 백업에 지금 기록이 모두 들어 있습니다.</source>
        <translation>Nothing would be lost: this backup holds the whole present log.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/restore_page.py" line="140"/>
        <source>이 백업에 없어 사라지는 것: 면담 {n}건, 다른 면담의 고침 {m}건</source>
        <translation>Not in this backup and lost: {n} contacts, {m} revisions of others</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/restore_page.py" line="143"/>
        <source> 지금 기록에 없고 백업에만 있는 것 {n}건이 돌아옵니다.</source>
        <translation> {n} that only the backup has come back.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <location filename="../../forms/review_dialog.ui" line="6"/>
        <source>접속기록 점검</source>
        <translation>Review of the access record</translation>
    </message>
    <message>
        <location filename="../../forms/review_dialog.ui" line="22"/>
        <source>눈에 띄는 것(많은 찾기, 밤중의 열람, 이유가 맞지 않는 내보내기, 틀린 비밀번호)을 보고 무엇을 확인했는지 적어 주세요. 서명한 점검은 고치거나 지울 수 없습니다.</source>
        <translation>Look for what stands out (many searches, views at night, exports whose reason does not fit, wrong passwords) and write what you checked. A signed review cannot be changed or deleted.</translation>
    </message>
    <message>
        <location filename="../../forms/review_dialog.ui" line="38"/>
        <source>점검 내용(&amp;N)</source>
        <translation>Fi&amp;ndings</translation>
    </message>
    <message>
        <location filename="../../forms/review_dialog.ui" line="52"/>
        <source>내 비밀번호(&amp;P)</source>
        <translation>My &amp;password</translation>
    </message>
    <message>
        <location filename="../../forms/review_dialog.ui" line="86"/>
        <source>그만두기  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/review_dialog.ui" line="91"/>
        <source>서명하고 기록</source>
        <translation>Sign and record</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/review_dialog.py" line="43"/>
        <source>지난 점검 뒤의 접속기록 {n}건({first}번부터): {counts}</source>
        <translation>{n} entries since the last review (from no. {first}): {counts}</translation>
    </message>
</context>
<context>
    <name>RightsDialog</name>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="5"/>
        <source>새 요구</source>
        <translation>New request</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="9"/>
        <source>열람은 제35조, 정정·삭제는 제36조, 처리정지는 제37조에 따릅니다. 신분증은 보기만 하고 번호는 적지 않습니다.</source>
        <translation>Access is article 35, correction and deletion 36, suspension 37. Look at the identity card only; write down no number.</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="13"/>
        <source>무엇을 요구하는지(&amp;K)</source>
        <translation>&amp;Kind of request</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="14"/>
        <source>정보주체 이름(&amp;N)</source>
        <translation>&amp;Name of the person</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="15"/>
        <source>요구한 사람(&amp;A)</source>
        <translation>&amp;Asked by</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="16"/>
        <source>대리인 이름(&amp;G)</source>
        <translation>Name of the a&amp;gent</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="16"/>
        <source>본인이 아니면 적습니다</source>
        <translation>if it is not the person</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="17"/>
        <source>본인 확인(&amp;P)</source>
        <translation>&amp;Proof of identity</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="18"/>
        <source>받은 날(&amp;D)</source>
        <translation>&amp;Day of receipt</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="18"/>
        <source>비우면 오늘. 예: 2026-11-24</source>
        <translation>empty: today. Like 2026-11-24</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="19"/>
        <source>요구 내용(&amp;W)</source>
        <translation>&amp;What is asked</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="19"/>
        <source>예: 전화번호를 지워 달라고 함</source>
        <translation>like: wants the telephone number deleted</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="31"/>
        <source>그만두기  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/rights_dialog.ui" line="34"/>
        <source>요구 받기</source>
        <translation>Take the request</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_dialog.py" line="55"/>
        <source>무엇을 요구하는지 골라 주세요.</source>
        <translation>Choose what is asked for.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_dialog.py" line="58"/>
        <source>누구인지 어떻게 확인했는지 골라 주세요.</source>
        <translation>Choose how it was checked who it is.</translation>
    </message>
</context>
<context>
    <name>RightsPage</name>
    <message>
        <location filename="../../forms/rights_page.ui" line="5"/>
        <location filename="../../forms/rights_page.ui" line="11"/>
        <source>정보주체 요구</source>
        <translation>Requests of persons</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="14"/>
        <source>본인 기록의 열람·정정·삭제·처리정지 요구. 받은 날부터 10일 안에 답합니다.</source>
        <translation>Access, correction, deletion, suspension: answered within 10 days of receipt</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="20"/>
        <source>새 요구  Ctrl+N</source>
        <translation>New request  Ctrl+N</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="23"/>
        <source>관리로  Esc</source>
        <translation>Back  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="28"/>
        <location filename="../../airportdesk/ui/rights_page.py" line="354"/>
        <source>요구</source>
        <translation>request</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="31"/>
        <source>받은 요구가 없습니다. Ctrl+N을 눌러 새 요구를 적어 주세요.</source>
        <translation>No requests yet. Press Ctrl+N to take one.</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="39"/>
        <location filename="../../airportdesk/ui/rights_page.py" line="355"/>
        <source>이름</source>
        <translation>name</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="42"/>
        <source>전화</source>
        <translation>telephone</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="45"/>
        <source>생년월일</source>
        <translation>birth date</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="48"/>
        <source>계정·업체</source>
        <translation>account, company</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="51"/>
        <location filename="../../airportdesk/ui/rights_page.py" line="366"/>
        <source>편명</source>
        <translation>flight</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="54"/>
        <source>찾기  F3</source>
        <translation>Look  F3</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="59"/>
        <source>찾은 면담</source>
        <translation>talks found</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="67"/>
        <source>표시한 면담을 요구에 넣기</source>
        <translation>Let it cover the ticked talks</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="70"/>
        <source>기록 보기</source>
        <translation>Open the talk</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="73"/>
        <source>처리정지 풀기</source>
        <translation>Lift suspension</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="83"/>
        <location filename="../../airportdesk/ui/rights_page.py" line="358"/>
        <source>답</source>
        <translation>answer</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="86"/>
        <source>거절 사유</source>
        <translation>reason of refusal</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="89"/>
        <source>미룰 날</source>
        <translation>put off to</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="92"/>
        <source>설명</source>
        <translation>explanation</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="95"/>
        <source>답하기  F9</source>
        <translation>Answer  F9</translation>
    </message>
    <message>
        <location filename="../../forms/rights_page.ui" line="98"/>
        <source>통지서 PDF</source>
        <translation>Notice (PDF)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="82"/>
        <source>답을 고르세요</source>
        <translation>choose an answer</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="136"/>
        <source>요구를 받았습니다. {day}까지 답합니다.</source>
        <translation>The request is taken. Answer it by {day}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="156"/>
        <source>면담 {n}건, 내가 적던 면담 {drafts}건을 찾았습니다. 이름이 같은 다른 사람이 아닌지 살펴 주세요.</source>
        <translation>Found {n} talks and {drafts} half-typed talks of yours. Make sure they are not of somebody with the same name.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="165"/>
        <source>요구에 드는 면담을 적었습니다.</source>
        <translation>The talks of the request are kept.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="173"/>
        <source>{n}번 면담은 처리정지 중입니다. 보는 이유를 적어 주세요. 접속기록에 남습니다.</source>
        <translation>Contact {n} is suspended. Write why you read it; that stays in the access record.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="188"/>
        <source>{n}번 면담의 처리정지를 풉니다. 이유를 적어 주세요.</source>
        <translation>The suspension of contact {n} is lifted. Write why.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="191"/>
        <source>처리정지를 풀었습니다.</source>
        <translation>The suspension is lifted.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="201"/>
        <source>답을 골라 주세요.</source>
        <translation>Choose an answer.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="211"/>
        <source>답을 적었습니다. 통지서를 만들어 건네 주세요.</source>
        <translation>The answer is kept. Make the notice and hand it over.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="220"/>
        <source>통지서에는 본인의 정보가 가리지 않고 들어갑니다. 왜 만드는지 적어 주세요. 접속기록에 남습니다.</source>
        <translation>The notice holds the person&apos;s data unmasked. Write why it is made; that stays in the access record.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="230"/>
        <source>통지서_{n}호.pdf</source>
        <translation>notice_{n}.pdf</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="231"/>
        <source>통지서 파일</source>
        <translation>File of the notice</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="239"/>
        <source>통지서 파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요.</source>
        <translation>The notice could not be written. Check free space and rights, or choose another place.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="241"/>
        <source>통지서를 만들었습니다: {path}</source>
        <translation>Notice written: {path}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="294"/>
        <source>법의 거절 사유</source>
        <translation>reason in law</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="353"/>
        <source>번호</source>
        <translation>number</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="356"/>
        <source>받은 날</source>
        <translation>received</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="357"/>
        <source>답할 날</source>
        <translation>due</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="363"/>
        <source>표시</source>
        <translation>tick</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="364"/>
        <source>면담</source>
        <translation>talk</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="365"/>
        <source>때</source>
        <translation>when</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="367"/>
        <source>왜 찾았는지</source>
        <translation>why it was found</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="368"/>
        <source>차수</source>
        <translation>revisions</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="369"/>
        <source>안내문·인쇄</source>
        <translation>leaflets, prints</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="370"/>
        <source>할 일·사무실</source>
        <translation>tasks, office</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="371"/>
        <source>접속기록</source>
        <translation>entries</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/rights_page.py" line="372"/>
        <source>처리</source>
        <translation>use</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="24"/>
        <source>면담을 적고 안내문을 인쇄합니다. 새 자료를 설치할 수 있습니다.</source>
        <translation>Logs talks and prints leaflets. May install new data packs.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="27"/>
        <source>근무자와 열쇠를 관리하고, 여행경보를 확인하고, 인적사항이 든 파일을 내보냅니다.</source>
        <translation>Manages officers and keys, confirms travel alerts, exports files with identities.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="30"/>
        <source>접속기록을 점검하고, 열람·파기 요청을 다루고, 인적사항이 든 파일을 내보냅니다.</source>
        <translation>Reviews the access record, handles requests and destruction, exports files with identities.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="41"/>
        <source>argon2id (보통)</source>
        <translation>argon2id (usual)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="42"/>
        <source>PBKDF2-HMAC-SHA512 (기관이 정한 경우)</source>
        <translation>PBKDF2-HMAC-SHA512 (where the agency says so)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="49"/>
        <source>처음 설정</source>
        <translation>set up</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="50"/>
        <source>추가</source>
        <translation>added</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="51"/>
        <source>삭제</source>
        <translation>removed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="52"/>
        <source>역할·첫 비밀번호 변경</source>
        <translation>role or first password changed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="53"/>
        <source>자기 비밀번호 변경</source>
        <translation>own password changed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="54"/>
        <source>열쇠 변경</source>
        <translation>key changed</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="55"/>
        <source>중단된 열쇠 변경을 마침</source>
        <translation>interrupted key change finished</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="56"/>
        <source>본부 복구 열쇠 등록</source>
        <translation>recovery key set</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="57"/>
        <source>본부 복구 열쇠로 다시 받음</source>
        <translation>account given by recovery key</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="58"/>
        <source>기록에 없던 계정이 발견됨</source>
        <translation>account found that was not recorded</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/role_words.py" line="59"/>
        <source>기록에 있던 계정이 없어짐</source>
        <translation>recorded account is gone</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <location filename="../../airportdesk/ui/safekeeping.py" line="68"/>
        <source>{when} 백업으로 되살렸습니다. 앞의 파일은 기록 폴더의 {aside}에 그대로 있습니다.</source>
        <translation>Restored from the backup of {when}. The earlier files are in {aside} of the log&apos;s folder.</translation>
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
        <source>이름은 남기지 않았습니다. 수집 근거를 고르면 남깁니다.</source>
        <translation>The name was not kept. It is kept once a ground is chosen.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="190"/>
        <source>이름 등 인적사항은 남기지 않았습니다.</source>
        <translation>Neither the name nor anything else of the person was kept.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="193"/>
        <source>이름은 이미 적힌 것을 그대로 두었습니다.</source>
        <translation>The name that was already there stays.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="195"/>
        <source>이름을 적었습니다.</source>
        <translation>The name was written down.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/scanning.py" line="210"/>
        <source>스캔해서 채움</source>
        <translation>filled in by a scan</translation>
    </message>
</context>
<context>
    <name>SecondOfficerDialog</name>
    <message>
        <location filename="../../forms/second_officer_dialog.ui" line="6"/>
        <source>두 번째 근무자</source>
        <translation>Second officer</translation>
    </message>
    <message>
        <location filename="../../forms/second_officer_dialog.ui" line="15"/>
        <source>이 일은 두 사람이 함께 합니다. 두 번째 근무자가 자기 이름을 고르고 자기 비밀번호를 직접 넣습니다. 두 사람의 이름이 기록에 남습니다.</source>
        <translation>Two officers do this together. The second one chooses their name and types their own password. Both names are kept on record.</translation>
    </message>
    <message>
        <location filename="../../forms/second_officer_dialog.ui" line="39"/>
        <source>두 번째 근무자(&amp;N)</source>
        <translation>Second officer (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../forms/second_officer_dialog.ui" line="50"/>
        <source>그 근무자의 비밀번호(&amp;P)</source>
        <translation>Their &amp;password</translation>
    </message>
    <message>
        <location filename="../../forms/second_officer_dialog.ui" line="87"/>
        <source>취소</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../forms/second_officer_dialog.ui" line="92"/>
        <source>함께 하기</source>
        <translation>Do it together</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/second_officer_dialog.py" line="38"/>
        <source>함께 할 수 있는 다른 근무자가 없습니다. 근무자를 추가하고, 그 근무자가 한 번 들어와 자기 비밀번호를 정하면 됩니다.</source>
        <translation>There is no other officer who could join. Add one, and let them come in once and choose their own password.</translation>
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
        <source>12자 이상 또는 낱말 4개 이상</source>
        <translation>12 characters or 4 words</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="163"/>
        <source>본부 복구 열쇠(&amp;V)</source>
        <translation>Reco&amp;very key of HQ</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="180"/>
        <source>본부 복구 열쇠 파일 고르기</source>
        <translation>Choose the file of headquarters&apos; recovery key</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="187"/>
        <source>비밀번호 보호(&amp;H)</source>
        <translation>Password met&amp;hod</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="200"/>
        <source>본부 복구 열쇠가 없으면 비밀번호를 잊었을 때 기록을 열 수 없습니다. 적어 두지 말고 기억할 수 있는 문장으로 정해 주세요.</source>
        <translation>Without a recovery key the log cannot be opened once the password is forgotten. Choose a sentence you remember; do not write it down.</translation>
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
        <location filename="../../forms/setup_page.ui" line="173"/>
        <source>없으면 비워 두고 나중에 등록</source>
        <translation>leave empty to set it later</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="155"/>
        <location filename="../../forms/setup_page.ui" line="179"/>
        <source>파일…</source>
        <translation>File…</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="156"/>
        <source>본부 공개키 파일 고르기</source>
        <translation>Choose the key file of headquarters</translation>
    </message>
    <message>
        <location filename="../../forms/setup_page.ui" line="226"/>
        <source>만들고 시작</source>
        <translation>Create and start</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="48"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="49"/>
        <source>argon2id (보통)</source>
        <translation>argon2id (usual)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="49"/>
        <source>PBKDF2-HMAC-SHA512 (기관이 정한 경우)</source>
        <translation>PBKDF2-HMAC-SHA512 (where the agency says so)</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="70"/>
        <source>데스크 이름을 적어 주세요.</source>
        <translation>Name the desk.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="71"/>
        <source>근무자 이름을 적어 주세요.</source>
        <translation>Write the officer&apos;s name.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="72"/>
        <source>비밀번호를 정해 주세요.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="78"/>
        <source>두 비밀번호가 다릅니다. 다시 적어 주세요.</source>
        <translation>The two passwords differ. Type it again.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="110"/>
        <source>본부 공개키</source>
        <translation>Key of headquarters</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/setup_page.py" line="114"/>
        <source>본부 복구 열쇠</source>
        <translation>Recovery key of headquarters</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="100"/>
        <source>연습용 비밀번호: {password}</source>
        <translation>Practice password: {password}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="173"/>
        <source>{n}분 동안 아무도 쓰지 않아 잠갔습니다.</source>
        <translation>Locked, as nobody used it for {n} minutes.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="174"/>
        <source>적던 면담은 보관했습니다. 다시 열면 이어서 적을 수 있습니다.</source>
        <translation>The half-typed talk is kept: open the desk and go on with it.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="249"/>
        <source>화면 설정을 저장하지 못했습니다. 지금만 바뀝니다.</source>
        <translation>The settings could not be written; they hold for now only.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/shell.py" line="282"/>
        <source>이 면담은 자료 {version}(으)로 시작했으므로 그 자료로 이어서 적습니다.</source>
        <translation>This talk was begun with data {version} and goes on with it.</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <location filename="../../airportdesk/ui/shift.py" line="68"/>
        <source>{n}번 면담에 결과를 저장했습니다({m}차).</source>
        <translation>The outcome of contact no. {n} is saved (revision {m}).</translation>
    </message>
</context>
<context>
    <name>StaleList</name>
    <message>
        <location filename="../../airportdesk/ui/stale_list.py" line="50"/>
        <source>기한이 지나 확인이 필요한 지역 {n}곳 — 고르면 오른쪽에 이력이 나옵니다</source>
        <translation>{n} areas past their date, please confirm — choose one for its history</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/stale_list.py" line="64"/>
        <source>{day}까지였음</source>
        <translation>ended {day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/stale_list.py" line="66"/>
        <source>{day}까지 재확인</source>
        <translation>check again by {day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/stale_list.py" line="68"/>
        <source>{day}부터</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/stale_list.py" line="68"/>
        <source>확인 필요</source>
        <translation>please confirm</translation>
    </message>
</context>
<context>
    <name>StandDialog</name>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="6"/>
        <source>비치용 인쇄</source>
        <translation>Print for the stand</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="15"/>
        <source>비치용 안내문</source>
        <translation>Leaflets for the stand</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="23"/>
        <source>누구에게나 드리는 안내문입니다. 언어마다 몇 부를 인쇄할지 적어 주세요.</source>
        <translation>The leaflet for everybody. Say how many to print in each language.</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="35"/>
        <source>한국어(&amp;K)</source>
        <translation>&amp;Korean</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="50"/>
        <source>영어(&amp;E)</source>
        <translation>&amp;English</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="65"/>
        <source>중국어(&amp;C)</source>
        <translation>&amp;Chinese</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="80"/>
        <source>베트남어(&amp;V)</source>
        <translation>&amp;Vietnamese</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="95"/>
        <source>용지(&amp;G)</source>
        <translation>Pa&amp;per</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="128"/>
        <source>그만두기  Esc</source>
        <translation>Leave it  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/stand_dialog.ui" line="133"/>
        <source>인쇄</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/stand_dialog.py" line="47"/>
        <source>한 언어라도 몇 부를 인쇄할지 적어 주세요.</source>
        <translation>Say for one language at least how many to print.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <location filename="../../forms/start_page.ui" line="34"/>
        <source>탑승 현황  F5</source>
        <translation>Board  F5</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="39"/>
        <source>면담 시작  F2</source>
        <translation>Start a talk  F2</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="85"/>
        <source>할 일</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="92"/>
        <source>남은 할 일이 없습니다.</source>
        <translation>Nothing is left to do.</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="114"/>
        <source>사무실  Ctrl+E</source>
        <translation>Office  Ctrl+E</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="122"/>
        <source>사무실</source>
        <translation>Office</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="129"/>
        <source>사무실에 있는 사람이 없습니다.</source>
        <translation>Nobody is at the office.</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="137"/>
        <source>이어서 적을 면담  Ctrl+R</source>
        <translation>Half-typed talks  Ctrl+R</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="145"/>
        <source>이어서 적을 면담</source>
        <translation>Half-typed talks</translation>
    </message>
    <message>
        <location filename="../../forms/start_page.ui" line="152"/>
        <source>적다 만 면담이 없습니다.</source>
        <translation>No talk is half typed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="87"/>
        <source>월요일 화요일 수요일 목요일 금요일 토요일 일요일</source>
        <translation>Monday Tuesday Wednesday Thursday Friday Saturday Sunday</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="88"/>
        <source>{month}월 {day}일 {weekday} · {officer}</source>
        <translation>{weekday} {month}/{day} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="95"/>
        <source>오늘 면담 {talks}건 · 주의 이상 {flagged}건(높음 {high}건) · 안내문 {leaflets}부</source>
        <translation>Today {talks} talks · {flagged} flagged ({high} high) · {leaflets} leaflets</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="111"/>
        <source>접속기록 점검이 {n}일 늦었습니다. 관리(F6)의 접속기록에서 점검하고 서명해 주세요.</source>
        <translation>The review of the access record is {n} days late: F6, access record, review and sign.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="118"/>
        <source>{n}시간 전의 면담이 아직 이 노트북에만 있습니다. 오늘(F4)의 마감·넘기기에서 본부에 넘겨 주세요.</source>
        <translation>A contact of {n} hours ago is still on this laptop only. Hand over to headquarters: Today (F4), Close, hand over.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="131"/>
        <source>할 일 {n}건, 오늘까지 {due}건</source>
        <translation>{n} to do, {due} due by today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="140"/>
        <source>● {n}일 지남</source>
        <translation>● {n} days late</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="142"/>
        <source>● 오늘</source>
        <translation>● today</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="144"/>
        <source>내일</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="145"/>
        <source>{n}번 면담</source>
        <translation>Contact no. {n}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/start_page.py" line="148"/>
        <source>{n}번 시도</source>
        <translation>tried {n} times</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <location filename="../../airportdesk/ui/steps_list.py" line="84"/>
        <source>되돌리기</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SuggestionBar</name>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="75"/>
        <source>받아들이면: {word}</source>
        <translation>If accepted: {word}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="185"/>
        <source>지워진 근거 {phrase} → ‘{answer}’ 거두기</source>
        <translation>Gone from the notes: {phrase} → take back ‘{answer}’</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/suggestion_bar.py" line="58"/>
        <source>Ctrl+Space 첫 제안 받기 · Ctrl+Shift+Space 모두 받기</source>
        <translation>Ctrl+Space accepts the first · Ctrl+Shift+Space accepts all</translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <location filename="../../airportdesk/ui/note_chip.py" line="65"/>
        <source>메모에서: {answer}</source>
        <translation>From the notes: {answer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/note_chip.py" line="67"/>
        <source>이 제안 지우기: {answer}</source>
        <translation>Dismiss this suggestion: {answer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/note_chip.py" line="68"/>
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
    <message>
        <location filename="../../airportdesk/ui/talk_panel.py" line="62"/>
        <source>민감정보일 수 있음: {where}. 꼭 필요한지 살펴 주세요.</source>
        <translation>May be sensitive: {where}. Is it needed?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talk_panel.py" line="159"/>
        <source>{max:,}자까지라 {n:,}자를 붙이지 못했습니다. 나머지는 클립보드에 남아 있습니다.</source>
        <translation>A note holds {max:,} characters: {n:,} were not pasted. The rest is still on the clipboard.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talk_panel.py" line="167"/>
        <source>메모가 {n:,}자를 넘었습니다. 더 적을 수는 있지만 줄여야 저장됩니다.</source>
        <translation>The note is over {n:,} characters. You can type on, but it must be shorter to be saved.</translation>
    </message>
</context>
<context>
    <name>Talking</name>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="125"/>
        <source>{n}번 면담의 마지막 저장을 되돌릴까요?</source>
        <translation>Take back the last saving of talk {n}?</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="127"/>
        <source>방금 저장한 것은 {n}번입니다.</source>
        <translation>The one just saved is {n}.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="136"/>
        <source>되돌릴 것이 없습니다. 하루 기록(F4)에서 골라 되돌릴 수 있습니다.</source>
        <translation>Nothing to undo here. Choose a talk in the day&apos;s log (F4) to undo it.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="146"/>
        <source>{n}번 면담의 마지막 저장을 되돌렸습니다. 지워지지 않았고, Ctrl+Z를 다시 누르면 원래대로 됩니다.</source>
        <translation>The last save of contact no. {n} is undone. Nothing was deleted; Ctrl+Z again brings it back.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="150"/>
        <source>{n}번 면담의 저장을 취소했습니다. 기록에는 취소로 남고, Ctrl+Z를 다시 누르면 되살아납니다.</source>
        <translation>Contact no. {n} is taken back. It stays in the log as undone; Ctrl+Z again brings it back.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="158"/>
        <source>{n}번 면담을 저장했습니다. 이어서 다음 면담을 적을 수 있습니다. 잘못 저장했으면 Ctrl+Z.</source>
        <translation>Contact no. {n} is saved; go on with the next. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="166"/>
        <source>{n}번 면담의 {m}차 기록을 저장했습니다. 앞선 기록도 남아 있습니다.</source>
        <translation>Revision {m} of contact no. {n} is saved. The earlier ones stay.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/talking.py" line="190"/>
        <source>적던 면담은 보관했습니다. Ctrl+R로 이어서 적을 수 있습니다.</source>
        <translation>The half-typed talk is kept. Ctrl+R goes on with it.</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <location filename="../../forms/task_dialog.ui" line="6"/>
        <source>할 일</source>
        <translation>To do</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="46"/>
        <source>무엇을 했는지(&amp;W)</source>
        <translation>&amp;What was done</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="54"/>
        <source>예: 회사에 전화해 확인함</source>
        <translation>e.g. called the company</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="60"/>
        <source>미룰 날(&amp;M)</source>
        <translation>&amp;Move to</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="68"/>
        <source>예: 모레</source>
        <translation>e.g. Friday</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="91"/>
        <source>면담 보기</source>
        <translation>See contact</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="102"/>
        <source>시도함</source>
        <translation>Tried</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="107"/>
        <source>미루기</source>
        <translation>Put off</translation>
    </message>
    <message>
        <location filename="../../forms/task_dialog.ui" line="112"/>
        <source>마침</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/task_dialog.py" line="41"/>
        <source>{n}번 면담 · {when} · {officer}</source>
        <translation>Contact no. {n} · {when} · {officer}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/task_dialog.py" line="64"/>
        <source>무엇을 해 보았는지 적어 주세요.</source>
        <translation>Write what was tried.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/task_dialog.py" line="71"/>
        <source>언제로 미룰지 적어 주세요. 예: 모레, 금요일, 12/4</source>
        <translation>Write the day it is put off to, e.g. Friday or 12/4.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <location filename="../../forms/texts_page.ui" line="5"/>
        <location filename="../../forms/texts_page.ui" line="21"/>
        <source>안내문 글</source>
        <translation>Leaflet texts</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="29"/>
        <source>이 데스크의 안내문에만 쓰입니다. 모든 지면에 맞을 때만 저장됩니다.</source>
        <translation>For the leaflets of this desk alone. Saved only where every paper has room.</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="48"/>
        <source>안내문 언어</source>
        <translation>Language of the leaflet</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="53"/>
        <source>관리로  Esc</source>
        <translation>To manage  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="74"/>
        <source>글 목록</source>
        <translation>List of texts</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="110"/>
        <location filename="../../forms/texts_page.ui" line="118"/>
        <source>자료 묶음의 글</source>
        <translation>What the data pack says</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="125"/>
        <source>이 데스크의 글(&amp;T)</source>
        <translation>&amp;Text of this desk</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="134"/>
        <source>이 데스크의 글</source>
        <translation>Text of this desk</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="167"/>
        <source>자료 묶음의 글로</source>
        <translation>As in the data pack</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="183"/>
        <source>본부에 보낼 파일…</source>
        <translation>File for headquarters…</translation>
    </message>
    <message>
        <location filename="../../forms/texts_page.ui" line="188"/>
        <source>저장  F9</source>
        <translation>Save  F9</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="93"/>
        <source>이 데스크에서 고친 글 {n}곳. 새 자료 묶음이 그 글을 바꾸면 새 글이 쓰입니다.</source>
        <translation>{n} texts edited at this desk. Where a new data pack changes one, the new text holds.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="110"/>
        <source>바꾼 글이 없습니다.</source>
        <translation>No text was changed.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="121"/>
        <source>안내문 글 {n}곳을 저장했습니다. 지금부터 안내문에 쓰입니다.</source>
        <translation>{n} leaflet texts were saved. Leaflets say so from now on.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="132"/>
        <source>본부에 보낼 파일</source>
        <translation>File for headquarters</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="141"/>
        <source>파일을 쓸 수 없습니다. 빈 공간과 권한을 확인하고 다른 곳을 골라 주세요.</source>
        <translation>The file could not be written. Check free space and rights, and choose another place.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="144"/>
        <source>파일을 썼습니다: {path}</source>
        <translation>The file was written: {path}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="163"/>
        <source>공통</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="163"/>
        <source>여권을 빼앗기면</source>
        <translation>If the passport is taken</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="163"/>
        <source>조언</source>
        <translation>Advice</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="178"/>
        <source>그대로 두어야 하는 자리: {values}</source>
        <translation>Filled in when printed: {values}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/texts_page.py" line="186"/>
        <source>글은 감독자가 고칩니다. 감독자가 로그인해 주세요.</source>
        <translation>A supervisor edits texts. Ask one to sign in.</translation>
    </message>
</context>
<context>
    <name>TimelineTable</name>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="24"/>
        <source>단계</source>
        <translation>Level</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="24"/>
        <source>기간</source>
        <translation>Period</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="52"/>
        <source>{day}까지 재확인</source>
        <translation>check again by {day}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="60"/>
        <source>확정: {name}</source>
        <translation>confirmed by {name}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="24"/>
        <source>출처</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="57"/>
        <source>● 이때</source>
        <translation>● then</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/timeline_table.py" line="55"/>
        <source>⚠ 확인 필요</source>
        <translation>⚠ confirm</translation>
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
        <source>먼저 왼쪽에서 파일을 골라 주세요.</source>
        <translation>First choose a file on the left.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="105"/>
        <source>마지막 날이 첫날보다 앞섭니다. 날짜를 다시 골라 주세요.</source>
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
        <location filename="../../airportdesk/ui/trial_panel.py" line="174"/>
        <source>판단이 달라지는 면담이 없습니다.</source>
        <translation>No talk would be judged differently.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trial_panel.py" line="192"/>
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
        <location filename="../../airportdesk/ui/trip_panel.py" line="252"/>
        <source>{flight} · 오늘 목록에 없음</source>
        <translation>{flight} · not in today&apos;s list</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="264"/>
        <source>오늘 캄보디아행 고르기</source>
        <translation>Choose today&apos;s flight</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="183"/>
        <source>찾은 곳이 없습니다</source>
        <translation>No such place</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="241"/>
        <source>탑승동</source>
        <translation>Concourse</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="222"/>
        <source>{place} 빼기</source>
        <translation>Remove {place}</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/trip_panel.py" line="223"/>
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
        <location filename="../../forms/unlock_page.ui" line="86"/>
        <source>새 비밀번호(&amp;W)</source>
        <translation>Ne&amp;w password</translation>
    </message>
    <message>
        <location filename="../../forms/unlock_page.ui" line="94"/>
        <source>12자 이상 또는 낱말 4개 이상</source>
        <translation>12 characters or 4 words</translation>
    </message>
    <message>
        <location filename="../../forms/unlock_page.ui" line="100"/>
        <source>한 번 더(&amp;A)</source>
        <translation>Once &amp;again</translation>
    </message>
    <message>
        <location filename="../../forms/unlock_page.ui" line="133"/>
        <source>열기</source>
        <translation>Open</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/unlock_page.py" line="86"/>
        <source>두 비밀번호가 다릅니다. 다시 적어 주세요.</source>
        <translation>The two passwords differ. Type them again.</translation>
    </message>
    <message>
        <location filename="../../airportdesk/ui/unlock_page.py" line="112"/>
        <source>비밀번호를 여러 번 틀려 잠시 막았습니다. {left} 뒤에 다시 할 수 있습니다.</source>
        <translation>Too many wrong passwords. You can try again in {left}.</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <location filename="../../forms/words_dialog.ui" line="5"/>
        <location filename="../../forms/words_dialog.ui" line="12"/>
        <source>이유</source>
        <translation>reason</translation>
    </message>
    <message>
        <location filename="../../forms/words_dialog.ui" line="23"/>
        <source>그만두기  Esc</source>
        <translation>Cancel  Esc</translation>
    </message>
    <message>
        <location filename="../../forms/words_dialog.ui" line="26"/>
        <source>확인</source>
        <translation>OK</translation>
    </message>
</context>
</TS>
