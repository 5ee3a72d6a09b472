/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Removes the ends of lines within Chinese paragraphs: a browser would show each as a blank. */
final class ChineseLineBreaks extends AbstractVisitor {

	@Override
	public void visit(SoftLineBreak lineBreak) {
		boolean chineseBefore =
				lineBreak.getPrevious() instanceof Text before && isChinese(before.getLiteral(), before.getLiteral().length() - 1);
		boolean chineseAfter = lineBreak.getNext() instanceof Text after && isChinese(after.getLiteral(), 0);
		if (chineseBefore || chineseAfter) {
			lineBreak.unlink();
		}
	}

	private static boolean isChinese(String text, int position) {
		return position >= 0 && position < text.length() && (Character.isIdeographic(text.charAt(position))
				|| "，。、；：？！“”（）《》…".indexOf(text.charAt(position)) >= 0);
	}
}
