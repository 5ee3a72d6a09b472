/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.doc.generator;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Puts the name of each rule before its id: in the catalogue the id is the heading and the name begins the line below, but readers look for
 * the name.
 */
final class RuleHeadings extends AbstractVisitor {

	@Override
	public void visit(Heading heading) {
		if (heading.getLevel() != 3 || !(heading.getNext().getFirstChild() instanceof StrongEmphasis name)) {
			return;
		}
		var id = new Code(PlainText.of(heading));
		while (heading.getFirstChild() != null) {
			heading.getFirstChild().unlink();
		}
		heading.appendChild(new Text(PlainText.of(name) + ' '));
		heading.appendChild(id);
		if (name.getNext() instanceof Text severity) {
			severity.setLiteral(severity.getLiteral().replaceFirst("^ · ", ""));
		}
		name.unlink();
	}
}
