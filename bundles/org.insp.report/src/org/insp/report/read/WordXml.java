/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.report.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What documents of Word consist of. What tracked changes have deleted is gone, what they have inserted is there. */
final class WordXml {

	private WordXml() {
	}

	/** Returns the blocks of a part, those within content controls too. */
	static List<Element> blocks(Element parent) {
		return elements(parent).flatMap(e -> is(e, "sdt") || is(e, "sdtContent") || is(e, "customXml") || is(e, "ins")
				? blocks(e).stream()
				: Stream.of(e)).toList();
	}

	/** Returns the text of an element as one reads it, a line for each paragraph. */
	static String text(Element element) {
		var text = new StringBuilder();
		append(element, text);
		return text.toString().strip();
	}

	private static void append(Element element, StringBuilder text) {
		switch (element.getLocalName()) {
			case "t" -> text.append(element.getTextContent());
			case "tab" -> text.append(is(element.getParentNode(), "r") ? "\t" : "");
			case "br", "cr" -> text.append('\n');
			case "del", "moveFrom", "pPr", "rPr", "Fallback", "instrText", "txbxContent", "tbl" -> {
				// deleted text, formats, the second form of a drawing, what stands beside the text
			}
			default -> {
				elements(element).forEach(child -> append(child, text));
				if (is(element, "p") && !isMarkDeleted(element)) {
					text.append('\n');
				}
			}
		}
	}

	/** Returns whether a tracked change has deleted the mark of a paragraph, so that the next one goes on in it. */
	static boolean isMarkDeleted(Element paragraph) {
		return child(paragraph, "pPr").flatMap(p -> child(p, "rPr")).flatMap(r -> child(r, "del")).isPresent();
	}

	/** Returns whether a node is an element of a name, whatever its name space. */
	static boolean is(Node node, String name) {
		return name.equals(node.getLocalName());
	}

	/** Returns the first child of a name. */
	static Optional<Element> child(Element parent, String name) {
		return elements(parent).filter(e -> is(e, name)).findFirst();
	}

	/** Returns the elements in a node. */
	static Stream<Element> elements(Node parent) {
		var nodes = parent.getChildNodes();
		return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).filter(Element.class::isInstance).map(Element.class::cast);
	}

	/** Returns an attribute of the name space of the element; empty if it has none. */
	static String attribute(Element element, String name) {
		return element.getAttributeNS(element.getNamespaceURI(), name);
	}
}
