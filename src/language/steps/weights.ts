// Written by scripts/train-reader.ts; long because it is data. packed-weights.ts tells how to read it.
export const kindWeights = `00^class=back
8dwell
8mind
9ove
8place
9osture
2mainclass=move
1~class=dwell
8mind
9ove
8posture
2mainclass=mind
=ove
<place
01^class=back
8dwell
8mind
9ove
8place
9osture
2mainclass=move
1~class=back
8dwell
8mind
8place
9osture
2mainclass=move
02^class=dwell
8mind
9ove
8posture
2mainclass=mind
=ove
1~class=back
8dwell
8mind
9ove
8place
9osture
2mainclass=move
0ad=0 0 false move
=null
=setup
51 false cue
=move
=null
=repeat
=setup
7true hold
<move
<null
<repeat
>turn
52 false move
=setup
7true breathe
<caution
<hold
<move
<null
<option
<return
<setup
=witch-sides
31 0 false move
=null
=setup
51 false move
=setup
52 false move
=null
=setup
7true cue
<hold
<move
<null
<option
<repeat
>turn
32 0 false move
=null
=setup
51 false move
=setup
52 false move
7true cue
<move
<null
<return
1head=0 breathe
8caution
9ue
8option
8repeat
:turn
8switch-sides
61 breathe
8cue
8hold
8null
8option
8repeat
:turn
8setup
9witch-sides
62 cue
8move
8null
8return
8setup
63 cue
8move
8null
8setup
1t=0
31
33-4
39-14
3long
0b=#
2PART
2SIDE
2about
5ve
3cross
3fter
3gain
7st
3head
3ir
3ll
4ong
3n
4d
3part
3rch
4e
4ound
3s
3t
3way
2balance
5l
4nd
3e
4d
4fore
4gin
4hind
4low
4nd
5t
4tween
3it
3oth
3reath
8e
8ing
8s
4ing
3ut
3y
2can
3eiling
3hair
5nge
3lose
3ome
6s
5fortable
4ntrol
4unt
3ross
2day
3eep
4grees
3o
4n't
5e
4wn
3raw
4op
2each
4sy
3dge
3nd
3very
3xercise
4hale
2facing
4r
3eel
6s
4w
3ind
4rst
3lat
4oor
3old
4r
5ward
3ree
4om
5nt
2gently
4t
5s
3o
4es
4ing
4od
3round
2hang
4rd
4ve
3eight
4lp
4re
3igh
3old
6ing
4w
2if
3n
4hale
4to
3s
3t
4's
4s
2just
2keep
6ing
2lay
3ean
5ve
4t
4vel
3ie
4ft
4ke
4ne
4ttle
3ong
4ok
4w
3ying
2make
6s
4t
4y
3iddle
4nute
8s
3ore
4ve
6ment
3uch
2need
4utral
4xt
3o
4t
4w
2of
4f
3n
4ce
4ly
3pen
5rated
4posite
3r
3ther
3ut
3ver
6head
2pain
4rallel
3elvic
4ople
4r
3illow
3lace
3oint
4sition
5ture
3ress
3ull
4sh
4t
2raise
3each
4lax
7ed
4peat
6titions
5s
4st
4turn
3oll
6er
4und
2same
3econd
8s
4e
4t
5s
3hould
3ide
6s
4nk
4t
5ting
3lide
5ghtly
4ow
6ly
3mall
3o
4me
6thing
4re
3queeze
3tand
7ing
5rt
5y
6s
4ep
4ill
4op
4raight
:en
5etch
9ed
:s
3upport
4re
3wing
5tch
2take
4ll
3han
5t
6's
4e
5m
5n
5re
5se
5y
4is
4ough
4rough
3ight
7en
4me
6s
4p
3o
4gether
4o
4p
4uch
7ing
4ward
8s
5el
3ry
3uck
4rn
3wice
5st
2under
4til
3p
4right
3se
2walk
5l
4nt
4y
3ell
4re
3hat
4en
5re
4ile
4ole
3ide
5th
4ll
4th
6out
3ork
2you
5're
5r
6self
1eside=cue comma
7hold and
<comma
<then
7move and
<comma
<then
<until
7null and
<comma
<dash
7repeat then
9turn and
>comma
7setup and
=comma
0class=dwell
6mind
7ove
6place
0done=0 cue
7hold
7move
7null
7option
7repeat
9turn
7setup
51 breathe
7cue
7hold
7move
7null
7option
7repeat
9turn
7setup
8witch-sides
52 breathe
7cue
7hold
7null
7option
7repeat
9turn
7setup
8witch-sides
53 breathe
7cue
7hold
7move
7null
7option
7repeat
9turn
7setup
8witch-sides
0false-class=back
<dwell
<mind
=ove
<place
=osture
6mainclass=mind
Aove
6verb=begin
=nd
<reathe
=ing
;draw
;get
;hold
;inhale
;keep
;lean
=t
<ie
=ft
;pull
=t
;raise
;sit
<tand
>rt
=retch
;take
0g=breathe
2caution
3ue
2hold
2null
2option
2repeat
4turn
2setup
3witch-sides
1at=breathe 3-4
<5-8
4cue 0
81
82
83-4
85-8
89-14
4hold 0
91
92
93-4
95-8
99-14
4move 0
91
92
95-8
99-14
4null 0
91
92
93-4
95-8
99-14
4option 0
;2
;3-4
;5-8
;9-14
4repeat 0
;2
;3-4
;5-8
;9-14
6turn 2
;3-4
;5-8
;9-14
4setup 0
:1
:2
:3-4
:5-8
5witch-sides 3-4
A5-8
A9-14
1b=breathe none
3caution none
4ue move
7null
3hold move
3move hold
8move
8null
8setup
3null move
8none
9ull
3repeat hold
:none
5turn hold
:move
:none
3setup none
:ull
9setup
4witch-sides none
1er=keep
3und
1h=breathe false
;true
3caution false
;true
4ue true
3hold false
8true
3move true
3null false
8true
3option true
3repeat false
:true
5turn false
:true
3setup true
4witch-sides false
@true
1len=breathe 3-4
=5-8
=9-14
5caution 9-14
6ue 2
93-4
95-8
9long
5hold 2
:3-4
:5-8
:9-14
5move 3-4
:5-8
:9-14
:long
5null 1
:2
:3-4
:5-8
:9-14
:long
5option 5-8
<9-14
<long
5repeat 2
<3-4
<5-8
<9-14
<long
7turn 1
<2
<3-4
<5-8
<9-14
<long
5setup 1
;2
;3-4
;5-8
;9-14
;long
6witch-sides 2
B3-4
B5-8
B9-14
1m=breathe false
;true
3caution true
4ue false
3hold false
8true
3null false
3option false
:true
3repeat false
:true
5turn false
:true
3setup true
4witch-sides false
@true
2arker=breathe false
@true
8caution false
9ue false
<true
8hold false
=true
8move true
8null true
8option true
8repeat false
?true
:turn false
8setup false
>true
9witch-sides false
Etrue
2n=cue false move
>null
8true cue
=end
=move
=null
=option
=repeat
?turn
4hold true cue
>end
>move
>null
>repeat
@turn
>switch-sides
4move false cue
?end
?hold
?move
?null
?return
9true cue
>end
>hold
>move
>null
>option
>repeat
@turn
4null false cue
?hold
?move
?null
?option
?return
?setup
9true cue
>end
>hold
>move
>null
>option
>repeat
@turn
>setup
4option true end
@null
4repeat true cue
@move
@null
@option
@repeat
@switch-sides
6turn true cue
@end
@move
@null
@repeat
@switch-sides
4setup false cue
@hold
@move
@null
@return
@setup
5witch-sides true end
Fnull
Frepeat
1n=breathe move
3caution end
4ue cue
7end
7hold
7move
7null
7option
7repeat
9turn
3hold cue
8end
8move
8null
8repeat
:turn
8switch-sides
3move breathe
8cue
8end
8hold
8move
8null
8option
8repeat
:turn
8setup
9witch-sides
3null cue
8end
8hold
8move
8null
8option
8repeat
:turn
8setup
9witch-sides
3option cue
:end
:hold
:move
:null
3repeat cue
:end
:move
:null
:option
:repeat
:switch-sides
5turn cue
:end
:move
:null
:repeat
:switch-sides
3setup cue
9end
9hold
9move
9null
9option
9repeat
;turn
9setup
4witch-sides end
@null
@repeat
1p=breathe move
;setup
3cue cue
7hold
7move
7null
7option
7repeat
9turn
7setup
3hold cue
8move
8null
8option
3move breathe
8cue
8hold
8move
8null
8option
8repeat
:turn
8setup
3null cue
8hold
8move
8null
8option
8repeat
:turn
8setup
9witch-sides
3option cue
:move
:null
:option
:repeat
:setup
3repeat cue
:hold
:move
:null
:repeat
<turn
:switch-sides
5turn cue
:hold
:move
3setup cue
9move
9null
9repeat
9setup
4witch-sides hold
@move
@repeat
Bturn
1s=breathe null
3caution null
4ue cue
7steps
3hold steps
3move null
8option
8steps
3null benefit
8cue
8null
8steps
3repeat dose
:null
:steps
5turn null
:steps
3setup null
9setup
:teps
4witch-sides null
0join=and
6side
5comma
5dash
5then
5until
5with
0len=1
42
4long
0m=bodyShould
3reathLed
8ing
2conditional
4unted
2danger
3welling
2eachSide
4sing
2feeling
3orming
2holding
2optional
2placing
2refusing
4peated
4turning
2stating
4opping
3witching
2timed
1ain=do
4class=back
:dwell
:mind
;ove
:place
;osture
2nner
2rker=bullet
7letter
7number
7step
1oved=false
0n=breathe
2caution
3ue
2end
2hold
2move
2null
2option
2repeat
4turn
2setup
3witch-sides
1a=breathe move
3caution end
4ue cue
7end
7hold
7move
7null
7option
7repeat
9turn
3end end
3hold cue
8end
8move
8null
8repeat
:turn
8switch-sides
3move breathe
8cue
8end
8hold
8move
8null
8option
8repeat
:turn
8setup
9witch-sides
3null cue
8end
8hold
8move
8null
8option
8repeat
:turn
8setup
3option end
:hold
:move
:null
3repeat cue
:end
:move
:null
:option
:repeat
:switch-sides
5turn cue
:end
:hold
:move
:null
:repeat
<turn
:switch-sides
3setup cue
9move
9null
9repeat
;turn
4witch-sides end
@null
@repeat
1overb
0opens=false false breathe
Bcue
Bhold
Bmove
Bnull
Boption
Brepeat
Dturn
Bsetup
Cwitch-sides
6true false breathe
Acaution
Bue
Anull
Aoption
Arepeat
Cturn
Asetup
Bwitch-sides
;true breathe
@caution
Aue
@hold
@move
@null
@option
@repeat
Bturn
@setup
Awitch-sides
0p=breathe
2caution
2hold
2move
2null
2option
2repeat
4st
4turn
2setup
3witch-sides
1p=breathe cue
;setup
3cue cue
7hold
7move
7option
7repeat
9turn
7setup
3hold cue
8move
8option
3move breathe
8cue
8hold
8move
8null
8option
8setup
3null null
3option cue
:move
:option
:repeat
:setup
3repeat breathe
:cue
:hold
:move
:repeat
<turn
:switch-sides
5turn cue
:hold
:move
3setup cue
9null
9setup
4witch-sides hold
@repeat
Bturn
0repeated=false breathe
?caution
@ue
?hold
?null
?repeat
Aturn
?setup
@witch-sides
9true caution
?ue
>hold
>move
>null
>option
>repeat
@turn
>setup
?witch-sides
0s=benefit
2caution
3ue
2dose
2option
2setup
3teps
1tate
0true-class=back
;dwell
;mind
<ove
;posture
5mainclass=mind
@ove
5verb=bend
;reathe
<ing
:come
:do
<n't
:exhale
:go
:hold
:inhale
:keep
:let
;ift
;ower
:relax
<peat
:stay
;witch
:take
;ry
0verb2=bend the
;your
7reathe in
8ing the
6come PART
6do #
9it
9not
9the
;is
6hold #
;for
;the
6keep the
6let go
:your
7ie on
8ft the
;your
6relax \$
8peat #
=on
6sit on
7tand with
6take a
7ry to
4=begin
7nd
6reathe
7ing
5come
6ross
5do
7n't
6raw
5exhale
5get
6o
5hold
5inhale
5keep
5lean
7t
6ie
7ft
6ower
5make
5press
6ull
7sh
7t
5raise
6each
7lax
7peat
7st
6oll
5slide
6queeze
6tand
8rt
8y
7ep
7raighten
8etch
6witch
5take
6ighten
6ry
6urn
5use
0w012=# - #
5PART \$ \$
:and PART
5do this #
5hold for #
>a
5keep the PART
5let the PART
6ie on your
5relax \$ \$
7peat # -
>times
5until you feel
5with the PART
3=# -
6times
4PART \$
9PART
9and
4as you
4bend the
9your
5reathe in
6ing the
4do #
7not
7this
4hold #
9for
9the
4if you
4keep the
4let go
8the
8your
5ie on
4relax \$
6peat #
;on
4sit on
5tand with
4the PART
5ry to
4until you
4with the
9your
4you can
7r PART
2=#
3PART
3a
4s
3begin
5nd
4reathe
5ing
3come
4ross
3do
5n't
4raw
3exhale
3for
3gently
5t
4o
3hold
3if
4nhale
4t
3keep
7ing
3lean
5t
4ie
5ft
3make
3now
3on
5ce
3press
4ull
5sh
5t
3raise
4each
5lax
5peat
5st
4oll
3slide
5owly
4queeze
4tand
6rt
6y
5ep
5raighten
6etch
4witch
3take
4he
6n
5is
4ighten
4o
4ry
4urn
3until
4se
3when
4ith
3you
6r
1n=#
3)
3PART
3SIDE
3again
4part
3bed
5nt
4reath
9s
3can
4eiling
4hair
3day
4egrees
4own
3floor
4orward
4ront
3go
4round
3in
4t
3mat
4inutes
3out
3position
3relax
5peat
7titions
3seconds
4ide
7s
4lowly
4tart
5raight
6etch
3them
4ime
7s
4ogether
3up
3wall
5y
3you

@@aa@>a@bba>@B@=acaB>>@Ca=dBaC@D@<=>b>d=B>bca<dCaDc>bf@;@E<>BcbgBe>cbC>=@Fbja;
gejqbDrucbmDjsboefDeb=ie).bneefs&og"cjhgjhBmy=bojby&scg/lnB)cgvb:CcBoBw=kCcfaE=Cliseg>e<dDcc!pv(ci>blebo!)nv>b=CcC/DzChm*gCibdE:Cmvqk>El=nedDbwzp>ea:Bzo<yEzccbi+ne!e>Dgibl,lg==qckfBfo!vBb&qCk/-,<trCksfB!n.=Dg>bd<Efzcchj>(bx;ojemjBfieig(bnbd<;,CgucBby(*f>jp>ecD>egBfebnb=o<j=d;oq><c#><cdEC&eB=bDCibthbufkoBi=btBaEvBw>BgB/i@:jBg>ycv>aEexE=zbiej#hBm>m(wBxcqi=Bp=C>fB<c<B(bqlbnbnnbne+f(ejebl>BbBmbmgehkEBn>ebo<bx>fFthn+/+edDi==E;/C:(,lBfBix<nmoC<v>oen%epBtfxvby<ejeoB)egvej=hx.aEcen+Dm-cmhwBp>n<f>l=o<Ffc<CiBhC,=nh>-BB=<gpbw>Cfg!a:rGkaF=@9D=of<+iphh-f=fjbnnFnf=bE,;>j<fDbk+Bn@8cgleo<CiBknkrlDa:cD>u@9xCc=h,dDC;d<lE=c@9*yDCaHbwd;B9;,q&BG">C>upfGccgf@:flrC7=pC)"Is"B=cc<==;>CcK>Ff,cC=hDCtia9:@N%c<=w>@J>w>d9=@Jph%f;BD=E>8cCkCaFk=b:Eph>g<q=FpqkC>f>nhBbBzcCBa:bBxbBl;=lz<D8-mEd9C=kHh=lq;G=kcgmC;D>qgEa:9h>J=fD@:>;GD=b="D;b"FBhkdEccph;E<wgE@Hbk9Ca9fcEli;r&l>Ed8>#l>D=qf>EbiFfcCkc7FcuC*hB=dDgBf;><F>r#r#rg>g#@6G;gbkw:<kB=Fk#q<kFcCchDpcb@:F<oghw#z=xqrb#gc:-ml>f<Dg>m<or=h>lDCcC<=C,c8E>DJ=(khCC(Bwlc9>@9D>iEcBqn@GifmG;nq=Dncz(Di>&a9EygCt"ghqCC/9k,C=FaEcjfnFmc;<gsB=l<9<p>fg/aEB)"El,drh=br=pd;>h>g<FDBD&Bf<w<cg>"F=p:<CC><"<CCD>DrCj:wyfhCd<EB<kkEkqg*c:=@H>f*<IGh)>mCpBfd:CClzC=/c(svogB;l>;Cu<aF<Bp=@7hlB&%j>f=g>aEt=Fff>dI;kFa:B=@7pvbqCCq>Dl@8ncli<iyCn>vBd;Fccgbi>D"Cd8baJd<DFc<r:C<y:FhcE<k<lc<==Ekh;cc<#dDD=v>j<iBofs%bEEf*Ci:9*<cCIBbl=l=f=Ec=G;rg%<Ekn>/=hf-vkcCh>f<%yBBm=l%qFCc;=r=B<=DgC@:B"<@I=fGBh=9;k<g;<sHC>m=k>aJpc9Bf<C<xsj>tEck"-aEetg>Ea7Dcr:d;>EDGqll;khccB.Bh,d<EBDn=ffECcCczG;&pB#*==fBCrcc!;F>jd<hbkDgBzdEkmIi@:ca:<Bka9Dy%Dycb;bdH>yl=f9h>-Dw=a:B@:jp>qclC:f;<&lgea:EvF+cBk;DfG;iqCbGb@:b=&tFdE%<h>C>@H=@9kdIrhb#CbkkcE(hffEdF9>hk=;@J>iC)cGa:=BaFDm==5=DmK>q>hd;pk=<H>d%;l<<hoCkGfcjhCD=@:<hCjbwkg*aHc<p,;i@L=mby*yb;Fhf=F><h>D,@7BdDidGb;"BfpfifBB(>/=<l;hEC=;>9D=FGf=m;Er%y=jBmtj><<ur=DyC>i"HmCcm"pwDDk<kuofDfbI>m<j>"haEbd;=Gf>Gt;=i@J=dFc#a:>isy<fC=y;=<BgCslt@IcB==:t!bDB=hrb#<h>hc<pGD7bqGf>:g><l=Bg;Ec<r#=nbD>!BofB<EcraG=/D<=kc<->eBb@9k<;=Ch>FgefEchccdDcD:C9s#==cD:j<z-@:9uFBfb;>pzjq#lsDwf:hHx=m<cc;pcCC<iaE>j<CCm>lfb-bmb<BqBlgj!FBkzgw<z=r=EDf-fq&aE=hr@:>DgEil<a98H.m=I>qbdDi/F>h<o<c#m;:kGkDb@Hc=l<ccb@Jb@8;Dc;>mBlG>ihCa:BExh=w#cCcg*D>:f>F>d;zB=gEccEcc@8fBEi>gd<=:h==-fcD=eBE%hk;G>jiCB"*=&hz=CD>C,Dchj;=hH;qdD<GBB<c&@8gzm=p@GD/%=Ch7I8oa:>b)jC.w==<CdF:d:8c;G@Ik*)y=cEa9uj)cB:kC>gCl;;Gk>B=rjcnpd<<hGh>Ef:>fF>D==f=pibm&aFg">Ii@9=/h>j-i;;>h:C<;>@Nbd<=aL"gk>+><tG=h>/>gCDrl:<;<:fC%L;ECf>@:>bBf>aFk=je.bnejev*(cchi>BC=ceuvdD&mhhgfjhutf/u-)j*bBiivl>ocgfjebkvsb<CeciCCeb)aECf<@9!uboceljeccBnBbljqucjj>.envicneBBBftbdDte>ino=ccfe><fonfnegbimfE&=vD(jeCemd<n=BgB)oef)sid<e(Boc@:bljm>d:Cl=eBp>/d<gechlinF<vi<El<m>w=Dcgm=g>)gxi>segg+<b=CegBsh+!i)dDemBCgd<d%fBmdE>E=vzdDecbxeg.eeb)))jbneelb/=bDfCo&@:tCbmne>j>.bh(lhbxcdFbmschi>CcBBnbyeec(eicn>ugfbnebB!d<ejhcu.!x>f>%CDbhng=v*buCfob"guhnDBtcrguChi=mnecb:Di;maFfl%s=jfjhCa:enblfi>fdDmbBjt+eejqooienBbi!nn>BgD<j=qt:DB<DchcobxtE=Bf=;m=jaEef&bnd<b@Hgqic@:h@Hoeil=;C<h%CBm<uchk>h<:&KDCzim=g,aF<a:enqi"=B@Nbpexbiyj(bqeBbnex<!yggbDc=bovEfitfuDDkcx>bozDDccc;kbpibd<<Cgf+h+ecqBBsBzjm).zbiurjo>efjbl.)fxe;>ng=hlbmb=iDlbhF=b/hClc<fj=ee;BDbkz<B;-=;Bf-=e>#>bD>jqBBh==Dk;l=b#&voed;BD>l<cBtd<Bgbliejii=xi:k>DC<;>#j=rB;Dvjwy!BnvbnibiBku:h>BbnuenbdHbhbpenbleB+f:>BC>iaGe<aFfnbDenji#c=etf>oE>vb;clB=&gihe(b)xeb=f@KkfcbI,fbo>bl*qDbdE=ese(;jinvBbBfneebBChb<hg>bnvbiB(by&<mxb)m!>Ei=b">bleiBndHd;fejlinggBjvbBfeecgeefjcBbpe.gxejeejB.icfjB+bDkmbx>mlic;BsfzyegjB=v&fb&l><bpigrnio>bd<jBse>wpkpbi>#z=gr=)xogf.bxjgii7Egu=;c/Eeo>encsjCm=eBk;o%g=:><lC>CCcCc"kC*sbimrq>CkE(=m=c<hElfc<BEBhB;=h>liv=Dgh>g>obi>g=.Bi&"w>pB<=%Bl==i!BmzbB=m=kj>nhfuD,bk><B-=sjmoB9><=B=<pgck<of>hCEB:=w><mrhqsvpf;tfrHblknblkCw(bhjf>CeBhhcEb#bnjfihybBh=Cef=(eDe=aGf(eg=EejeemdEcB))jhbBgf<i=bl.ro>E>bi;bd;xvhCjzb)so&vBhfvo><b#iin.>nuhgDbhmnhzp*DbirEz=l%=)njgelffl->o,;=mlfbd:cjB=CBdDmjbBfegcbdD=Blg>mk:fEgBtybrbrCC=<">BgrCC<rtibBd<=kBbB(*Chosj>febkrckCpck=DBig<BCzC,ce=Bg#B=<=rhoqu<lhehlfqmaG=">+cff>ft#pnkebnlbk)Cld<csBss=iDb-bnofiqybBhgeckepcy!bEfesd:;>CpqB<=E>DbmxesffCoBDczh>h<zDl9=Blnebixhbofcf=jjborocbpbdE>mt==blb&=hBp<h>C!xbmn"k(gbh>om<drpkDDebpedEefchi>C>Cckj,iBu=hcfo>lf>nC,"cjcg*cjfbikt:Hb====bBBD9r=C>E>rG;lemexB=B=Cdr<=CcfCuj!xfkkBug"flih;cBBa:cCgi>CccB9zu:BBiBB.9=i=#=<gDBtcrg*g;cnc=whBuDw>hhG>he)DofblfwC%s=jecC.enbllbhbhaEbiBj!=C>CmC%zg>ww>ebum;<sEB.e>#hd<n=gd;><byegcfggbncimBl,cdDnB=b@G,+>d<dDgemd<r<Hcm>gkBn>!=aKuf%E>e.>F=b@7=cjybh(!BxBhfbBbtCjbnedE;e!eblenbB89z:qIaIs(BqCckpb&F>F;=fhn-!k==D:Cvlq=cH>eyg.eaEb<G>ptw=BgCiccbwDBd;HB=:gi<hzh<G#jepe*q>m"K>hrb@GsbaEboka:DfcbydG:bhs=ig>FbdEcvaGiiey=kiB=IbnBv>Fixm=c/ul>D=BF>a7t:HfrDD@:hftCg!+pBzcuh=cf=c=@H>Co>h)jigimm)i=m>b@J)dGbk:h/==kfBElgef>edDfj+eebofbBBixepvebojgcsB)@:"rbl>Bgqffgqclfj>DfaEd;Fcc/c(=b=l.%Ccuy=Bq<q>D.fkemF>uC@:b=qkBg>oBDw>mbB=g=B:E=wE>fi*Dg=y>fjf>j"glhmmD&sn*BCC:Cl:E>sBtCenibo:Ch=aEcwFkl>&qso>oD8>lfCnsowie:kolxb==#;dD;efujhdE==kk>CDd;B=eCD>wcCb<BBBtcp@9>C+vkB.gkd:>vb;gg=BmD<Bf>h>Cehl<igknf>g;DBpk,=CrmBBa9CdDi<rlp;o>#<m>DEmc=u=zDklbG=ECk><=fFo=wkwDDvn<Bk>luhlu!>lmmebdD>fbkg;CFfw&D7BBx=C">m&ny!>C9<BDpC%d<exzGf<j=eg++>fijclB=(co<=f<aE%&BmCiDenedD>bxmniesCcbx!bBCeCexbnjbmbdE>fs<BBvmofCcegBCcc(jsfoej!xvchg(eegC!bBbp<;eBmo@:czBBFkfp!gBbBb)oif-i>f(B;9>aGF<c=Br=jBxlCfetBo>lj<l>Brc<C/iesm:j;BE,fgg!hC>Bkhj"<chCEc:>:k=FDB:=C=BEm>mtD>CEfd;ckDijhf#ho=CC=x%tC>fC>f#k;y<cuEsqj=Cucfd%Gfc=kDbxt)okDf>#*Dg>@9>D=mc%w;EDg@::qmCaG-c;=p8>h9==c:k=aMB<cgcBfi>pfC>lzsuCq,aE@9C;,=C=f>Dg=9=ckBCo=k<g=Bnk=jDqj,klDBih>C>oCwBCenfo>fCucg<bqk>:=pcE"fC>C<rDxekbhleg.eebB(ejbneepcey<b=bnpkd<+cf=nsvv>b=CjeDghCwiuDfrcj>CkbaEd%im>@M<=z;>:@G-q>z@IbkFcJ><c@8%m<=:Oc@H<ffgqbx>n=bpnbnboe.!e!sb=&d<DvCh*lihBCCmhDgw>mvpigoe+cvpjEhq#quB<f><hkDD=ioe/>DEm>fzBgbmfdDb=h>hg&BbDwn*cjybyBbnf>Bng+bmtCh>E<qmBjxnc;Bfpbhb=cEbd<<Dcni><aGe>dFbwDc<DckbimCfi;D;D>ybiiB)nelhBifh&cpi"gDw+!=dDef;DbF:>zBCbqeC.(eiBblbxmE=en>B=<=;<@G<=BC=tB=!cmnec<gCbixnd%Cym+<bqGf(!rBjC>+my>flhufc<qgi>o9Bk@GC=toehaECm>m>+!Fbh>eo+=eniBvnfnzcBmcsb=tBfiaE=fEdDfCs"BBj!igfkgfDkhjobyBsC>g=c:%H:pmBC=tBbws#*=qhCCC!bttB@:cBf>C+fBk<<oiEc=BmifrBllbusubhg=-ec%&BofEsC,f<Dkh=E=c=hFohi%ofdFleyse)xehbytn>m+ef+..ejbtb#(k>o:>f-jh>mb-v%ofdF=CwmDy>B!n=#kaF=@9D*d;CbDbhscBbi<DcnicdFeimCybiiB)nelhBifh>vgm&cpihlBwnb=bdDtf=dDef+.(eiBblbxmE=em<(=aG=BC=tB=tb#bBCBf=@:>vfft=/hD>g"bp;n->@M"%@7Bbyca:f>;>:I>lfC>nmCj>Bi"ei=ge+nd<lomtD>bqDfblv,ljceaE>flhufc<<<fdH>/FaE/*mli>j:z@GC;toehrbpBmBlCm>m:=tp,@H*o!EfiiFbh>biobueggiB!*BmchjkC%=lBHc<=g=m#u=B@8Dc<ccx=tchj>aE,cEdDfCs"BBjimi-fk;bDkhjobyBsC;g=c:%I:-mBhtC>aEwb=Cyms#*=qhCBC!nBg>t/cBf>CbiBk<<ob&=CmifrCllbu!bhg=qsE>aEpcD<C:=m><bq:B@H-ecq>@Gh>D*%&BvEsD,fhn-b<Ek===E=c=#y:hf,Ci=BihBmghtnl=b#hDqcclw=cCjBufgb;>g;@L9cmc=Fc<;<CgxtdGBfia:BikCE:"89=Irp;=BC,EB=u:>d<r=dGd<@Hzcga:gyk<e@GvDD*a9%qCnbnCblB/<Bw>BEbEi>rcpbuenCcvCBiwh<DwBBCcBCq*C>a9=<G>g@:cb-rwCqqaGkk>gcaEe=dFC>d:=ro>v@Hcmb=BnEq>aE<hB9Hb@8<@GF==hBz8aIfDexd9*%=CCElBb=iB"DBh;=DfbaFbhtBo+>"FkBbGfkcfcD=CgC;;u<BDf*BCh`
export const joinWeights = `0and-r-class=dwell
<mind
<place
1side-r-noverb
0comma-r-class=dwell
>place
0dash-r-noverb
0fin=false false aside
@dash
@with
4true true comma
0g=breathe>move
2cue>cue
6setup
2hold>null
7repeat
9turn
7setup
2move>cue
7hold
7return
7setup
2null>null
2repeat>null
9switch-sides
4turn>move
9null
2setup>null
0j=dash
2then
2while
3ith
1g=and breathe>move
7move>hold
<setup
7null>move
7setup>move
=setup
3comma cue>null
9move>hold
9null>null
9repeat>repeat
9setup>move
?null
3then hold>return
3until move>cue
>null
3with move>null
8null>null
1l=and breathe
7hold
7move
3comma cue
9option
9repeat
9switch-sides
3dash null
3then hold
8repeat
3until setup
2l=and 1
82
8long
4comma 1
:2
4then 3-4
99-14
4until 2
:9-14
4with 3-4
95-8
1r0=and bring
8lift
8take
4comma as
:hold
:or
:with
4while while
5ith with
2=and cue
7hold
7return
7setup
4side null
3comma breathe
9hold
9option
9return
9switch-sides
3dash null
3then null
8return
8switch-sides
3until cue
9null
3while null
4ith switch-sides
2l=and 2
4comma 1
:9-14
4dash 5-8
4then 1
92
93-4
95-8
4until 5-8
4with 3-4
0l-class=back
8mind
2mainclass=move
4nner
2verb2=bend the
=your
8exhale \$
8hold for
8lie on
6=close
7exhale
7lean
8ie
8ower
7pull
7reach
8oll
7start
:y
9raighten
:etch
10=#
3as
3close
3do
3exhale
3if
3let
4ie
3on
3pull
3start
6y
3take
4he
4o
3you
1l=3-4
39-14
1m=breathLed
3holding
3optional
3returning
3switching
3timed
1n=#
3SIDE
3bent
3chair
3exhale
3floor
3ground
3in
4t
3level
3out
3seconds
4ide
4lowly
4traight
3tall
0open=false
0r-class=posture
2verb2=hold for
8repeat \$
6=go
7let
8ower
7repeat
101=PART \$
9and
9on
4hold for
4repeat \$
4until you
=r
4with a
9both
9your
2=PART
3as
3come
3lift
3not
3or
3repeat
3the
3until
3without
1l=1
39-14
3long
1m=breathLed
9ing
3conditional
3dwelling
3feeling
3refusing
5peated
3switching
3timed
0s=option
2setup
3teps
1ame=false dash
;then
;until
;with
5true comma
1t=and breathe false
7hold false
3comma cue true
9move true
9option false
9repeat false
;turn false
3dash null false
3then hold false
8repeat false
3until setup false
0then-r-class=back
=posture
7noverb
0while-r-noverb
1ith-r-noverb

B>C=>B=C<Daa;EE;aBD<>i>fcalBcb9G:Feabd=btCed
akemdfcdgrchDe<bjenbc7IefkpsjdcdausfcfbG9kufbhbeghgejbrngsadneF:cvhardvbbF:gdqbaogoakadokdbegdambqlibaqdvgcd5Kakfpameujdabpmqecgadpfurbbmbchagocj8HavnacghkjmbF:ahahoajqgdbanbhpsobbhbjG9n`
