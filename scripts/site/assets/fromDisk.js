// Opened from disk, a browser starts no modules: the page then is the one that is a single file.
if (location.protocol === 'file:') {
  for (const link of document.querySelectorAll('[data-from-disk]')) link.href = link.dataset.fromDisk;
}
