/**
 * Commands on people and their dated facts. A person is named as typed; who else may be meant is
 * said, never guessed.
 */
@NullMarked
package org.branchbook.peoplecommand;

import org.jspecify.annotations.NullMarked;
