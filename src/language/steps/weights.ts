// Written by scripts/train-reader.ts; long because it is data. packed-weights.ts tells how to read it.
export const kindWeights = `0^classBbackBdwellBmindCoveBplaceCosture
0^mainclassBmove
0~classBdwellBmindCoveBposture
0~mainclassBmindCoveBplace
1^classBbackBdwellBmindCoveBplaceCosture
1^mainclassBmove
1~classBbackBdwellBmindBplaceCosture
1~mainclassBmove
2^classBdwellBmindCoveBposture
2^mainclassBmindCove
2~classBbackBdwellBmindCoveBplaceCosture
2~mainclassBmove
adB0 0 false moveQnullQsetupF1 false cueQmoveQnullQrepeatQsetupHtrue holdOmoveOnullOrepeatUturnF2 false moveQsetupHtrue breatheOcautionOholdOmoveOnullOoptionOreturnOsetupQwitch-sidesB1 0 false moveQnullQsetupF1 false moveQsetupF2 false moveQnullQsetupHtrue cueOholdOmoveOnullOoptionOrepeatUturnB2 0 false moveQnullQsetupF1 false moveQsetupF2 false moveHtrue cueOmoveOnullOreturn
aheadB0 breatheFcautionGueFoptionFrepeatHturnFswitch-sidesB1 breatheFcueFholdFnullFoptionFrepeatHturnFsetupGwitch-sidesB2 cueFmoveFnullFreturnFsetupB3 cueFmoveFnullFsetup
atB0B1B3-4B9-14Blong
bB#BPARTBSIDEBaboutGveCcrossCfterCgainJstCheadCirCllFongCnFdCpartCrchFeFoundCsCtCwayBbalanceGlFndCeFdFforeFginFhindFlowFndGtFtweenCitCothCreathKeKingKsFingCutCyBcanCeilingChairGngeCloseComeHsGfortableFntrolFuntCrossBdayCeepFgreesCoFn'tGeFwnCrawFopBeachFsyCdgeCndCveryCxerciseFhaleBfacingFrCeelHsFwCindFrstClatFoorColdFrGwardCreeFomGntBgentlyFtGsCoFesFingFodCroundBhangFrdFveCeightFlpFreCighColdHingFwBifCnFhaleFtoCsCtF'sFsBjustBkeepHingBlayCeanGveFtFvelCieFftFkeFneFttleCongFokFwCyingBmakeHsFtFyCiddleFnuteKsCoreFveHmentCuchBneedFutralFxtCoFtFwBofFfCnFceFlyCpenGratedFpositeCrCtherCutCverHheadBpainFrallelCelvicFopleFrCillowClaceCointFsitionGtureCressCullFshFtBraiseCeachFlaxJedFpeatHtitionsGsFstFturnCollHerFundBsameCecondKsFeFtGsChouldCideHsFnkFtGtingClideGghtlyFowHlyCmallCoFmeHthingFreCqueezeCtandJingGrtGyHsFepFillFopFraightNenGetchMedNsCupportFreCwingGtchBtakeFllChanGtH'sFeGmGnGreGseGyFisFoughFroughCightJenFmeHsFpCoFgetherFoFpFuchJingFwardKsGelCryCuckFrnCwiceGstBunderFtilCpFrightCseBwalkGlFntFyCellFreChatFenGreFileFoleCideGthFllFthHoutCorkByouG'reGrHself
besideBcue commaBhold andJcommaJthenBmove andJcommaJthenJuntilBnull andJcommaJdashBrepeat thenFturn andMcommaBsetup andKcomma
classBdwellBmindCoveBplace
doneB0 cueFholdFmoveFnullFoptionFrepeatHturnFsetupB1 breatheFcueFholdFmoveFnullFoptionFrepeatHturnFsetupGwitch-sidesB2 breatheFcueFholdFnullFoptionFrepeatHturnFsetupGwitch-sidesB3 breatheFcueFholdFmoveFnullFoptionFrepeatHturnFsetupGwitch-sides
false-classBbackBdwellBmindCoveBplaceCosture
false-mainclassBmindCove
false-verbBbeginFndCreatheFingBdrawBgetBholdBinhaleBkeepBleanFtCieFftBpullFtBraiseBsitCtandGrtFretchBtake
gBbreatheBcautionCueBholdBnullBoptionBrepeatFturnBsetupCwitch-sides
gatBbreathe 3-4N5-8Bcue 0H1H2H3-4H5-8H9-14Bhold 0J1J2J3-4J5-8J9-14Bmove 0J1J2J5-8J9-14Bnull 0J1J2J3-4J5-8J9-14Boption 0M2M3-4M5-8M9-14Brepeat 0M2M3-4M5-8M9-14Fturn 2M3-4M5-8M9-14Bsetup 0K1K2K3-4K5-8Cwitch-sides 3-4W5-8W9-14
gbBbreathe noneBcaution noneCue moveHnullBhold moveBmove holdJmoveJnullJsetupBnull moveJnoneKullBrepeat holdMnoneFturn holdMmoveMnoneBsetup noneMullKsetupCwitch-sides none
gerBkeep
gerund
ghBbreathe falseNtrueBcaution falseNtrueCue trueBhold falseJtrueBmove trueBnull falseJtrueBoption trueBrepeat falseMtrueFturn falseMtrueBsetup trueCwitch-sides falseWtrue
glenBbreathe 3-4N5-8N9-14Bcaution 9-14Cue 2H3-4H5-8HlongBhold 2J3-4J5-8J9-14Bmove 3-4J5-8J9-14JlongBnull 1J2J3-4J5-8J9-14JlongBoption 5-8M9-14MlongBrepeat 2M3-4M5-8M9-14MlongFturn 1M2M3-4M5-8M9-14MlongBsetup 1K2K3-4K5-8K9-14KlongCwitch-sides 2W3-4W5-8W9-14
gmBbreathe falseNtrueBcaution trueCue falseBhold falseJtrueBnull falseBoption falseMtrueBrepeat falseMtrueFturn falseMtrueBsetup trueCwitch-sides falseWtrue
gmarkerBbreathe falseNtrueBcaution falseCue falseHtrueBhold falseJtrueBmove trueBnull trueBoption trueBrepeat falseMtrueFturn falseBsetup falseKtrueCwitch-sides falseWtrue
gmnBcue false moveQnullHtrue cueOendOmoveOnullOoptionOrepeatUturnBhold true cueQendQmoveQnullQrepeatVturnQswitch-sidesBmove false cueUendUholdUmoveUnullUreturnJtrue cueQendQholdQmoveQnullQoptionQrepeatVturnBnull false cueUholdUmoveUnullUoptionUreturnUsetupJtrue cueQendQholdQmoveQnullQoptionQrepeatVturnQsetupBoption true endVnullBrepeat true cueVmoveVnullVoptionVrepeatVswitch-sidesFturn true cueVendVmoveVnullVrepeatVswitch-sidesBsetup false cueVholdVmoveVnullVreturnVsetupCwitch-sides true endZe nullZe repeat
gnBbreathe moveBcaution endCue cueHendHholdHmoveHnullHoptionHrepeatKturnBhold cueJendJmoveJnullJrepeatMturnJswitch-sidesBmove breatheJcueJendJholdJmoveJnullJoptionJrepeatMturnJsetupKwitch-sidesBnull cueJendJholdJmoveJnullJoptionJrepeatMturnJsetupKwitch-sidesBoption cueMendMholdMmoveMnullBrepeat cueMendMmoveMnullMoptionMrepeatMswitch-sidesFturn cueMendMmoveMnullMrepeatMswitch-sidesBsetup cueKendKholdKmoveKnullKoptionKrepeatNturnKsetupCwitch-sides endWnullWrepeat
gpBbreathe moveNsetupBcue cueHholdHmoveHnullHoptionHrepeatKturnHsetupBhold cueJmoveJnullJoptionBmove breatheJcueJholdJmoveJnullJoptionJrepeatMturnJsetupBnull cueJholdJmoveJnullJoptionJrepeatMturnJsetupKwitch-sidesBoption cueMmoveMnullMoptionMrepeatMsetupBrepeat cueMholdMmoveMnullMrepeatOturnMswitch-sidesFturn cueMholdMmoveBsetup cueKmoveKnullKrepeatKsetupCwitch-sides holdWmoveWrepeatYturn
gsBbreathe nullBcaution nullCue cueHstepsBhold stepsBmove nullJoptionJstepsBnull benefitJcueJnullJstepsBrepeat doseMnullMstepsFturn nullMstepsBsetup nullKsetupMtepsCwitch-sides null
joinBandCsideBcommaBdashBthenBuntilBwith
lenB1B2Blong
mBbodyShouldCreathLedKingBconditionalFuntedBdangerCwellingBeachSideFsingBfeelingCormingBholdingBoptionalBplacingBrefusingFpeatedFturningBstatingFoppingCwitchingBtimed
mainBdo
mainclassBbackBdwellBmindCoveBplaceCosture
manner
markerBbulletBletterBnumberBstep
movedBfalse
nBbreatheBcautionCueBendBholdBmoveBnullBoptionBrepeatFturnBsetupCwitch-sides
naBbreathe moveBcaution endCue cueHendHholdHmoveHnullHoptionHrepeatKturnBend endBhold cueJendJmoveJnullJrepeatMturnJswitch-sidesBmove breatheJcueJendJholdJmoveJnullJoptionJrepeatMturnJsetupKwitch-sidesBnull cueJendJholdJmoveJnullJoptionJrepeatMturnJsetupBoption endMholdMmoveMnullBrepeat cueMendMmoveMnullMoptionMrepeatMswitch-sidesFturn cueMendMholdMmoveMnullMrepeatOturnMswitch-sidesBsetup cueKmoveKnullKrepeatNturnCwitch-sides endWnullWrepeat
noverb
opensBfalse false breatheVcueVholdVmoveVnullVoptionVrepeatXturnVsetupWwitch-sidesBtrue false breatheUcautionVueUnullUoptionUrepeatWturnUsetupVwitch-sidesJtrue breatheQcautionUueQholdQmoveQnullQoptionQrepeatVturnQsetupUwitch-sides
pBbreatheBcautionBholdBmoveBnullBoptionBrepeatFstFturnBsetupCwitch-sides
ppBbreathe cueNsetupBcue cueHholdHmoveHoptionHrepeatKturnHsetupBhold cueJmoveJoptionBmove breatheJcueJholdJmoveJnullJoptionJsetupBnull nullBoption cueMmoveMoptionMrepeatMsetupBrepeat breatheMcueMholdMmoveMrepeatOturnMswitch-sidesFturn cueMholdMmoveBsetup cueKnullKsetupCwitch-sides holdWrepeatYturn
repeatedBfalse breatheKcautionMueKholdKnullKrepeatNturnKsetupMwitch-sidesBtrue cautionKueJholdJmoveJnullJoptionJrepeatMturnJsetupKwitch-sides
sBbenefitBcautionCueBdoseBoptionBsetupCteps
state
true-classBbackBdwellBmindCoveBposture
true-mainclassBmindCove
true-verbBbendCreatheFingBcomeBdoFn'tBexhaleBgoBholdBinhaleBkeepBletCiftCowerBrelaxFpeatBstayCwitchBtakeCry
verb2Bbend theJyourCreathe inFing theBcome PARTBdo #GitGnotGtheJisBhold #JforJtheBkeep theBlet goHyourCie onFft theJyourBrelax \$Fpeat #MonBsit onCtand withBtake aCry to
verbBbeginFndCreatheFingBcomeCrossBdoFn'tCrawBexhaleBgetCoBholdBinhaleBkeepBleanFtCieFftCowerBmakeBpressCullFshFtBraiseCeachFlaxFpeatFstCollBslideCqueezeCtandGrtGyFepFraightenGetchCwitchBtakeCightenCryCurnBuse
w012B# - #BPART \$ \$Jand PARTBdo this #Bhold for #OaBkeep the PARTBlet the PARTCie on yourBrelax \$ \$Fpeat # -OtimesBuntil you feelBwith the PART
w01B# -FtimesBPART \$JPARTJandBas youBbend theJyourCreathe inFing theBdo #GnotGthisBhold #JforJtheBif youBkeep theBlet goHtheHyourCie onBrelax \$Fpeat #MonBsit onCtand withBthe PARTCry toBuntil youBwith theJyourByou canGr PART
w0B#BPARTBaCsBbeginFndCreatheFingBcomeCrossBdoFn'tCrawBexhaleBforBgentlyFtCoBholdBifCnhaleCtBkeepHingBleanFtCieFftBmakeBnowBonFceBpressCullFshFtBraiseCeachFlaxFpeatFstCollBslideFowlyCqueezeCtandGrtGyFepFraightenGetchCwitchBtakeCheGnFisCightenCoCryCurnBuntilCseBwhenCithByouGr
wnB#B)BPARTBSIDEBagainCpartBbedFntCreathKsBcanCeilingChairBdayCegreesCownBfloorCorwardCrontBgoCroundBinCtBmatCinutesBoutBpositionBrelaxFpeatHtitionsBsecondsCideHsClowlyCtartFraightGetchBthemCimeHsCogetherBupBwallFyByou

@@aa@>a@bba>@B@=acaB>>@Ca=dBaC@D@<=>b>d=B>bca<dCaDc>bf@;@E<>BcbgBe>cbC>=@Fbja;
gejqbDrucbmDjsboefDeb=ie).bneefs&og"cjhgjhBmy=bojby&scg/lnB)cgvb:CcBoBw=kCcfaE=Cliseg>e<dDcc!pv(ci>blebo!)nv>b=CcC/DzChm*gCibdE:Cmvqk>El=nedDbwzp>ea:Bzo<yEzccbi+ne!e>Dgibl,lg==qckfBfo!vBb&qCk/-,<trCksfB!n.=Dg>bd<Efzcchj>(bx;ojemjBfieig(bnbd<;,CgucBby(*f>jp>ecD>egBfebnb=o<j=d;oq><c#><cdEC&eB=bDCibthbufkoBi=btBaEvBw>BgB/i@:jBg>ycv>aEexE=zbiej#hBm>m(wBxcqi=Bp=C>fB<c<B(bqlbnbnnbne+f(ejebl>BbBmbmgehkEBn>ebo<bx>fFthn+/+edDi==E;/C:(,lBfBix<nmoC<v>oen%epBtfxvby<ejeoB)egvej=hx.aEcen+Dm-cmhwBp>n<f>l=o<Ffc<CiBhC,=nh>-BB=<gpbw>Cfg!a:rGkaF=@9D=of<+iphh-f=fjbnnFnf=bE,;>j<fDbk+Bn@8cgleo<CiBknkrlDa:cD>u@9xCc=h,dDC;d<lE=c@9*yDCaHbwd;B9;,q&BG">C>upfGccgf@:flrC7=pC)"Is"B=cc<==;>CcK>Ff,cC=hDCtia9:@N%c<=w>@J>w>d9=@Jph%f;BD=E>8cCkCaFk=b:Eph>g<q=FpqkC>f>nhBbBzcCBa:bBxbBl;=lz<D8-mEd9C=kHh=lq;G=kcgmC;D>qgEa:9h>J=fD@:>;GD=b="D;b"FBhkdEccph;E<wgE@Hbk9Ca9fcEli;r&l>Ed8>#l>D=qf>EbiFfcCkc7FcuC*hB=dDgBf;><F>r#r#rg>g#@6G;gbkw:<kB=Fk#q<kFcCchDpcb@:F<oghw#z=xqrb#gc:-ml>f<Dg>m<or=h>lDCcC<=C,c8E>DJ=(khCC(Bwlc9>@9D>iEcBqn@GifmG;nq=Dncz(Di>&a9EygCt"ghqCC/9k,C=FaEcjfnFmc;<gsB=l<9<p>fg/aEB)"El,drh=br=pd;>h>g<FDBD&Bf<w<cg>"F=p:<CC><"<CCD>DrCj:wyfhCd<EB<kkEkqg*c:=@H>f*<IGh)>mCpBfd:CClzC=/c(svogB;l>;Cu<aF<Bp=@7hlB&%j>f=g>aEt=Fff>dI;kFa:B=@7pvbqCCq>Dl@8ncli<iyCn>vBd;Fccgbi>D"Cd8baJd<DFc<r:C<y:FhcE<k<lc<==Ekh;cc<#dDD=v>j<iBofs%bEEf*Ci:9*<cCIBbl=l=f=Ec=G;rg%<Ekn>/=hf-vkcCh>f<%yBBm=l%qFCc;=r=B<=DgC@:B"<@I=fGBh=9;k<g;<sHC>m=k>aJpc9Bf<C<xsj>tEck"-aEetg>Ea7Dcr:d;>EDGqll;khccB.Bh,d<EBDn=ffECcCczG;&pB#*==fBCrcc!;F>jd<hbkDgBzdEkmIi@:ca:<Bka9Dy%Dycb;bdH>yl=f9h>-Dw=a:B@:jp>qclC:f;<&lgea:EvF+cBk;DfG;iqCbGb@:b=&tFdE%<h>C>@H=@9kdIrhb#CbkkcE(hffEdF9>hk=;@J>iC)cGa:=BaFDm==5=DmK>q>hd;pk=<H>d%;l<<hoCkGfcjhCD=@:<hCjbwkg*aHc<p,;i@L=mby*yb;Fhf=F><h>D,@7BdDidGb;"BfpfifBB(>/=<l;hEC=;>9D=FGf=m;Er%y=jBmtj><<ur=DyC>i"HmCcm"pwDDk<kuofDfbI>m<j>"haEbd;=Gf>Gt;=i@J=dFc#a:>isy<fC=y;=<BgCslt@IcB==:t!bDB=hrb#<h>hc<pGD7bqGf>:g><l=Bg;Ec<r#=nbD>!BofB<EcraG=/D<=kc<->eBb@9k<;=Ch>FgefEchccdDcD:C9s#==cD:j<z-@:9uFBfb;>pzjq#lsDwf:hHx=m<cc;pcCC<iaE>j<CCm>lfb-bmb<BqBlgj!FBkzgw<z=r=EDf-fq&aE=hr@:>DgEil<a98H.m=I>qbdDi/F>h<o<c#m;:kGkDb@Hc=l<ccb@Jb@8;Dc;>mBlG>ihCa:BExh=w#cCcg*D>:f>F>d;zB=gEccEcc@8fBEi>gd<=:h==-fcD=eBE%hk;G>jiCB"*=&hz=CD>C,Dchj;=hH;qdD<GBB<c&@8gzm=p@GD/%=Ch7I8oa:>b)jC.w==<CdF:d:8c;G@Ik*)y=cEa9uj)cB:kC>gCl;;Gk>B=rjcnpd<<hGh>Ef:>fF>D==f=pibm&aFg">Ii@9=/h>j-i;;>h:C<;>@Nbd<=aL"gk>+><tG=h>/>gCDrl:<;<:fC%L;ECf>@:>bBf>aFk=je.bnejev*(cchi>BC=ceuvdD&mhhgfjhutf/u-)j*bBiivl>ocgfjebkvsb<CeciCCeb)aECf<@9!uboceljeccBnBbljqucjj>.envicneBBBftbdDte>ino=ccfe><fonfnegbimfE&=vD(jeCemd<n=BgB)oef)sid<e(Boc@:bljm>d:Cl=eBp>/d<gechlinF<vi<El<m>w=Dcgm=g>)gxi>segg+<b=CegBsh+!i)dDemBCgd<d%fBmdE>E=vzdDecbxeg.eeb)))jbneelb/=bDfCo&@:tCbmne>j>.bh(lhbxcdFbmschi>CcBBnbyeec(eicn>ugfbnebB!d<ejhcu.!x>f>%CDbhng=v*buCfob"guhnDBtcrguChi=mnecb:Di;maFfl%s=jfjhCa:enblfi>fdDmbBjt+eejqooienBbi!nn>BgD<j=qt:DB<DchcobxtE=Bf=;m=jaEef&bnd<b@Hgqic@:h@Hoeil=;C<h%CBm<uchk>h<:&KDCzim=g,aF<a:enqi"=B@Nbpexbiyj(bqeBbnex<!yggbDc=bovEfitfuDDkcx>bozDDccc;kbpibd<<Cgf+h+ecqBBsBzjm).zbiurjo>efjbl.)fxe;>ng=hlbmb=iDlbhF=b/hClc<fj=ee;BDbkz<B;-=;Bf-=e>#>bD>jqBBh==Dk;l=b#&voed;BD>l<cBtd<Bgbliejii=xi:k>DC<;>#j=rB;Dvjwy!BnvbnibiBku:h>BbnuenbdHbhbpenbleB+f:>BC>iaGe<aFfnbDenji#c=etf>oE>vb;clB=&gihe(b)xeb=f@KkfcbI,fbo>bl*qDbdE=ese(;jinvBbBfneebBChb<hg>bnvbiB(by&<mxb)m!>Ei=b">bleiBndHd;fejlinggBjvbBfeecgeefjcBbpe.gxejeejB.icfjB+bDkmbx>mlic;BsfzyegjB=v&fb&l><bpigrnio>bd<jBse>wpkpbi>#z=gr=)xogf.bxjgii7Egu=;c/Eeo>encsjCm=eBk;o%g=:><lC>CCcCc"kC*sbimrq>CkE(=m=c<hElfc<BEBhB;=h>liv=Dgh>g>obi>g=.Bi&"w>pB<=%Bl==i!BmzbB=m=kj>nhfuD,bk><B-=sjmoB9><=B=<pgck<of>hCEB:=w><mrhqsvpf;tfrHblknblkCw(bhjf>CeBhhcEb#bnjfihybBh=Cef=(eDe=aGf(eg=EejeemdEcB))jhbBgf<i=bl.ro>E>bi;bd;xvhCjzb)so&vBhfvo><b#iin.>nuhgDbhmnhzp*DbirEz=l%=)njgelffl->o,;=mlfbd:cjB=CBdDmjbBfegcbdD=Blg>mk:fEgBtybrbrCC=<">BgrCC<rtibBd<=kBbB(*Chosj>febkrckCpck=DBig<BCzC,ce=Bg#B=<=rhoqu<lhehlfqmaG=">+cff>ft#pnkebnlbk)Cld<csBss=iDb-bnofiqybBhgeckepcy!bEfesd:;>CpqB<=E>DbmxesffCoBDczh>h<zDl9=Blnebixhbofcf=jjborocbpbdE>mt==blb&=hBp<h>C!xbmn"k(gbh>om<drpkDDebpedEefchi>C>Cckj,iBu=hcfo>lf>nC,"cjcg*cjfbikt:Hb====bBBD9r=C>E>rG;lemexB=B=Cdr<=CcfCuj!xfkkBug"flih;cBBa:cCgi>CccB9zu:BBiBB.9=i=#=<gDBtcrg*g;cnc=whBuDw>hhG>he)DofblfwC%s=jecC.enbllbhbhaEbiBj!=C>CmC%zg>ww>ebum;<sEB.e>#hd<n=gd;><byegcfggbncimBl,cdDnB=b@G,+>d<dDgemd<r<Hcm>gkBn>!=aKuf%E>e.>F=b@7=cjybh(!BxBhfbBbtCjbnedE;e!eblenbB89z:qIaIs(BqCckpb&F>F;=fhn-!k==D:Cvlq=cH>eyg.eaEb<G>ptw=BgCiccbwDBd;HB=:gi<hzh<G#jepe*q>m"K>hrb@GsbaEboka:DfcbydG:bhs=ig>FbdEcvaGiiey=kiB=IbnBv>Fixm=c/ul>D=BF>a7t:HfrDD@:hftCg!+pBzcuh=cf=c=@H>Co>h)jigimm)i=m>b@J)dGbk:h/==kfBElgef>edDfj+eebofbBBixepvebojgcsB)@:"rbl>Bgqffgqclfj>DfaEd;Fcc/c(=b=l.%Ccuy=Bq<q>D.fkemF>uC@:b=qkBg>oBDw>mbB=g=B:E=wE>fi*Dg=y>fjf>j"glhmmD&sn*BCC:Cl:E>sBtCenibo:Ch=aEcwFkl>&qso>oD8>lfCnsowie:kolxb==#;dD;efujhdE==kk>CDd;B=eCD>wcCb<BBBtcp@9>C+vkB.gkd:>vb;gg=BmD<Bf>h>Cehl<igknf>g;DBpk,=CrmBBa9CdDi<rlp;o>#<m>DEmc=u=zDklbG=ECk><=fFo=wkwDDvn<Bk>luhlu!>lmmebdD>fbkg;CFfw&D7BBx=C">m&ny!>C9<BDpC%d<exzGf<j=eg++>fijclB=(co<=f<aE%&BmCiDenedD>bxmniesCcbx!bBCeCexbnjbmbdE>fs<BBvmofCcegBCcc(jsfoej!xvchg(eegC!bBbp<;eBmo@:czBBFkfp!gBbBb)oif-i>f(B;9>aGF<c=Br=jBxlCfetBo>lj<l>Brc<C/iesm:j;BE,fgg!hC>Bkhj"<chCEc:>:k=FDB:=C=BEm>mtD>CEfd;ckDijhf#ho=CC=x%tC>fC>f#k;y<cuEsqj=Cucfd%Gfc=kDbxt)okDf>#*Dg>@9>D=mc%w;EDg@::qmCaG-c;=p8>h9==c:k=aMB<cgcBfi>pfC>lzsuCq,aE@9C;,=C=f>Dg=9=ckBCo=k<g=Bnk=jDqj,klDBih>C>oCwBCenfo>fCucg<bqk>:=pcE"fC>C<rDxekbhleg.eebB(ejbneepcey<b=bnpkd<+cf=nsvv>b=CjeDghCwiuDfrcj>CkbaEd%im>@M<=z;>:@G-q>z@IbkFcJ><c@8%m<=:Oc@H<ffgqbx>n=bpnbnboe.!e!sb=&d<DvCh*lihBCCmhDgw>mvpigoe+cvpjEhq#quB<f><hkDD=ioe/>DEm>fzBgbmfdDb=h>hg&BbDwn*cjybyBbnf>Bng+bmtCh>E<qmBjxnc;Bfpbhb=cEbd<<Dcni><aGe>dFbwDc<DckbimCfi;D;D>ybiiB)nelhBifh&cpi"gDw+!=dDef;DbF:>zBCbqeC.(eiBblbxmE=en>B=<=;<@G<=BC=tB=!cmnec<gCbixnd%Cym+<bqGf(!rBjC>+my>flhufc<qgi>o9Bk@GC=toehaECm>m>+!Fbh>eo+=eniBvnfnzcBmcsb=tBfiaE=fEdDfCs"BBj!igfkgfDkhjobyBsC>g=c:%H:pmBC=tBbws#*=qhCCC!bttB@:cBf>C+fBk<<oiEc=BmifrBllbusubhg=-ec%&BofEsC,f<Dkh=E=c=hFohi%ofdFleyse)xehbytn>m+ef+..ejbtb#(k>o:>f-jh>mb-v%ofdF=CwmDy>B!n=#kaF=@9D*d;CbDbhscBbi<DcnicdFeimCybiiB)nelhBifh>vgm&cpihlBwnb=bdDtf=dDef+.(eiBblbxmE=em<(=aG=BC=tB=tb#bBCBf=@:>vfft=/hD>g"bp;n->@M"%@7Bbyca:f>;>:I>lfC>nmCj>Bi"ei=ge+nd<lomtD>bqDfblv,ljceaE>flhufc<<<fdH>/FaE/*mli>j:z@GC;toehrbpBmBlCm>m:=tp,@H*o!EfiiFbh>biobueggiB!*BmchjkC%=lBHc<=g=m#u=B@8Dc<ccx=tchj>aE,cEdDfCs"BBjimi-fk;bDkhjobyBsC;g=c:%I:-mBhtC>aEwb=Cyms#*=qhCBC!nBg>t/cBf>CbiBk<<ob&=CmifrCllbu!bhg=qsE>aEpcD<C:=m><bq:B@H-ecq>@Gh>D*%&BvEsD,fhn-b<Ek===E=c=#y:hf,Ci=BihBmghtnl=b#hDqcclw=cCjBufgb;>g;@L9cmc=Fc<;<CgxtdGBfia:BikCE:"89=Irp;=BC,EB=u:>d<r=dGd<@Hzcga:gyk<e@GvDD*a9%qCnbnCblB/<Bw>BEbEi>rcpbuenCcvCBiwh<DwBBCcBCq*C>a9=<G>g@:cb-rwCqqaGkk>gcaEe=dFC>d:=ro>v@Hcmb=BnEq>aE<hB9Hb@8<@GF==hBz8aIfDexd9*%=CCElBb=iB"DBh;=DfbaFbhtBo+>"FkBbGfkcfcD=CgC;;u<BDf*BCh`
export const joinWeights = `and-r-classBdwellBmindBplace
aside-r-noverb
comma-r-classBdwellBplace
dash-r-noverb
finBfalse false asideVdashVwithBtrue true comma
gBbreathe>moveBcue>cueHsetupBhold>nullJrepeatMturnJsetupBmove>cueJholdJreturnJsetupBnull>nullBrepeat>nullMswitch-sidesFturn>moveMnullBsetup>null
jBdashBthenBwhileCith
jgBand breathe>moveHmove>holdOsetupHnull>moveHsetup>moveQsetupBcomma cue>nullKmove>holdKnull>nullKrepeat>repeatKsetup>moveVnullBthen hold>returnBuntil move>cueUnullBwith move>nullJnull>null
jlBand breatheHholdHmoveBcomma cueKoptionKrepeatKswitch-sidesBdash nullBthen holdJrepeatBuntil setup
jllBand 1H2HlongBcomma 1K2Bthen 3-4J9-14Buntil 2K9-14Bwith 3-4J5-8
jr0Band bringHliftHtakeBcomma asKholdKorKwithBwhile whileCith with
jrBand cueHholdHreturnHsetupCside nullBcomma breatheKholdKoptionKreturnKswitch-sidesBdash nullBthen nullJreturnJswitch-sidesBuntil cueKnullBwhile nullCith switch-sides
jrlBand 2Bcomma 1K9-14Bdash 5-8Bthen 1J2J3-4J5-8Buntil 5-8Bwith 3-4
l-classBbackBmind
l-mainclassBmove
l-manner
l-verb2Bbend theJyourBexhale \$Bhold forBlie on
l-verbBcloseBexhaleBleanCieCowerBpullBreachCollBstartGyFraightenGetch
l0B#BasBcloseBdoBexhaleBifBletCieBonBpullBstartGyBtakeCheCoByou
llB3-4B9-14
lmBbreathLedBholdingBoptionalBreturningBswitchingBtimed
lnB#BSIDEBbentBchairBexhaleBfloorBgroundBinCtBlevelBoutBsecondsCideClowlyCtraightBtall
openBfalse
r-classBposture
r-verb2Bhold forBrepeat \$
r-verbBgoBletCowerBrepeat
r01BPART \$JandJonBhold forBrepeat \$Buntil youOrBwith aJbothJyour
r0BPARTBasBcomeBliftBnotBorBrepeatBtheBuntilBwithout
rlB1B9-14Blong
rmBbreathLedKingBconditionalBdwellingBfeelingBrefusingFpeatedBswitchingBtimed
sBoptionBsetupCteps
sameBfalse dashKthenKuntilKwithBtrue comma
stBand breathe falseHhold falseBcomma cue trueKmove trueKoption falseKrepeat falseNturn falseBdash null falseBthen hold falseJrepeat falseBuntil setup false
then-r-classBbackBposture
then-r-noverb
while-r-noverb
with-r-noverb

B>C=>B=C<Daa;EE;aBD<>i>fcalBcb9G:Feabd=btCed
akemdfcdgrchDe<bjenbc7IefkpsjdcdausfcfbG9kufbhbeghgejbrngsadneF:cvhardvbbF:gdqbaogoakadokdbegdambqlibaqdvgcd5Kakfpameujdabpmqecgadpfurbbmbchagocj8HavnacghkjmbF:ahahoajqgdbanbhpsobbhbjG9n`
