/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.List;

import org.insp.dsl.messages.MessageArgument;

/**
 * What recovery objects to in a text.
 *
 * @param code the code, a key of the messages of problems
 * @param arguments what fills the slots of the message
 * @param offset where the place begins
 * @param length how long it is
 * @param block where the block begins in which it stands, -1 at the top of the file
 */
public record SyntaxError(String code, List<MessageArgument> arguments, int offset, int length, int block) {
}
