/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.dsl.recovery;

import java.util.List;

import org.insp.dsl.messages.MessageArgument;

/**
 * A syntax error that recovery found in a text.
 *
 * @param code the code, a key of the messages of problems
 * @param arguments the arguments of the message
 * @param offset the offset of the place
 * @param length its length
 * @param block the offset of the block in which it stands, -1 at the top of the file
 */
public record SyntaxError(String code, List<MessageArgument> arguments, int offset, int length, int block) {
}
