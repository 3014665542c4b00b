import pytest, glob, os
from tests.processing.conftest import *
from tests.studies.hand_made import *

class At(QgsProcessingFeedback):
    def __init__(self, at):
        super().__init__(False)
        self.at=at; self.seen=[]
        self.progressChanged.connect(self.look)
    def look(self,v):
        self.seen.append(v)
        if v>=self.at: self.cancel()

def test_prep(toolbox, tmp_path, gimhae):
    sites=points([(0,0)],id=["a"])
    for kw in (dict(INPUT=sites,PLAN="/nope.gpkg"), dict(INPUT=sites,WEIGHTS="x=1"), dict(INPUT=sites,MODEL_FILE="/nope.json"), dict(INPUT=sites), dict(INPUT="/nope.shp"), dict(INPUT=sites, PLAN=str(gimhae), SUBSTATION="/nope.gpkg"),dict(INPUT=sites, PLAN=str(gimhae), MODEL="nope"),dict(INPUT=sites, PLAN=str(gimhae), SLOPE="nope")):
        t=Toolbox()
        try:
            r=t.run("scoresites",OUTPUT=str(tmp_path/"o.gpkg"),**kw)
            print(kw,"->",r)
        except Exception as e:
            print(kw,"->",type(e),repr(str(e)),"LOG",t.log)
def test_cancel(toolbox,tmp_path,gimhae):
    import time
    for ext in ("gpkg","shp","geojson"):
      for at in (0,10,50,82,90,96):
        d=tmp_path/f"{ext}{at}"; d.mkdir()
        sites=[(k*10.0,0) for k in range(20000)]
        lay=points(sites,id=[str(k) for k in range(20000)])
        fb=At(at)
        t0=time.time()
        try:
            r=toolbox.run("scoresites",feedback=fb,INPUT=lay,PLAN=str(gimhae),OUTPUT=str(d/f"o.{ext}"),MANIFEST=str(d/"m.json"))
        except Exception as e:
            r=repr(e)
        print(ext,at,r,fb.seen[-3:],os.listdir(d),time.time()-t0)
