/**
 * A whole book handed over in one file under a passphrase, with the list both sides sign; and a
 * book taken over, from such a file or from the bundle of a year. A fresh book is made where there
 * is none, and only from what was examined and found sound; nothing of a foreign file is run. The
 * file is a sealed dump that carries the attachments, so that backups and handovers have one form.
 */
@NullMarked
package org.branchbook.handover;

import org.jspecify.annotations.NullMarked;
