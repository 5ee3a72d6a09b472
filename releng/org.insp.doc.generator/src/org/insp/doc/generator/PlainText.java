/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The text of a part of a page, without its markup and without the addresses of links. */
final class PlainText extends AbstractVisitor {

	private final StringBuilder out = new StringBuilder();

	private PlainText() {
	}

	/** Returns the text of a node and of all that is in it. */
	static String of(Node node) {
		var visitor = new PlainText();
		node.accept(visitor);
		return visitor.out.toString().strip();
	}

	@Override
	public void visit(Text text) {
		out.append(text.getLiteral());
	}

	@Override
	public void visit(Code code) {
		out.append(code.getLiteral());
	}

	@Override
	public void visit(SoftLineBreak lineBreak) {
		out.append(' ');
	}
}
