"""Korean family names and how they are spelled in passports (frequent spellings; one spelling may be several names)."""

_TABLE = """
김 kim gim ghim keem
이 lee yi rhee i ri rhie ree li lie yee
박 park pak bak bahk pahk bark
최 choi choe choy chwe
정 jung jeong chung cheong joung chong jeoung juung
강 kang gang khang
조 cho jo joe
윤 yoon yun youn yune
장 jang chang
임 lim im rim yim
한 han hahn
오 oh o
서 seo suh so sur
신 shin sin
권 kwon gwon kweon
황 hwang whang
안 ahn an
송 song
류 ryu yoo yu you lyu ryoo
유 yoo yu you ryu
전 jeon jun chun chon jeun
홍 hong
고 ko go koh goh
문 moon mun
양 yang ryang liang
손 son sohn
배 bae pae bai
백 baek paik baik back paek beak
허 heo hur huh her hu
남 nam
심 shim sim
노 noh no roh
하 ha hah
곽 kwak gwak kwag
성 sung seong
차 cha
주 joo ju chu
우 woo wu u
구 koo gu ku goo
민 min
나 na ra nah rah
라 ra na
진 jin chin
지 ji jee chi
엄 um eom uhm
채 chae
원 won
천 chun cheon chon
방 bang pang
공 kong gong
현 hyun hyeon
함 ham hahm
여 yeo yu
염 yeom yum
추 choo chu
도 do
소 so
석 suk seok
선 sun seon sunwoo
설 seol sul
마 ma
길 gil kil
연 yeon youn
위 wi
표 pyo
명 myung myeong
기 ki gi kee
반 ban
왕 wang
금 keum geum kum
옥 ok
육 yook yuk
인 in
맹 maeng
제 je
모 mo
탁 tak
국 kook kuk
어 eo
은 eun
편 pyun
용 yong
남궁 namgung namkoong
황보 hwangbo
제갈 jegal
선우 sunwoo seonwoo
독고 dokgo
"""
SPELLINGS = {line.split()[0]: tuple(line.split()[1:]) for line in _TABLE.strip().splitlines()}
"""Family name in Hangul to its romanised spellings."""
NAMED = {
    spelling: tuple(name for name, all in SPELLINGS.items() if spelling in all)
    for every in SPELLINGS.values()
    for spelling in every
}
"""Romanised spelling to the family names it may stand for."""
