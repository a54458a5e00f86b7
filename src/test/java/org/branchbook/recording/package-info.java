@NullMarked
package org.branchbook.recording;

import org.jspecify.annotations.NullMarked;
