// For pages that frame charts of this site: gives every frame the height that its chart asks for.
// Optional; without it a frame keeps the height that its code states.
(function () {
  var origin = new URL(document.currentScript.src).origin;
  addEventListener('message', function (event) {
    var height = event.data && event.data.dienBienChartHeight;
    if (event.origin !== origin || typeof height !== 'number' || !(height > 0 && height < 10000))
      return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + 'px';
    });
  });
})();
