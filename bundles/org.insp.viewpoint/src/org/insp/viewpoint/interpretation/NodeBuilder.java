/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.viewpoint.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.insp.viewpoint.expressions.ExpressionReader.Scope;
import org.insp.viewpoint.scene.Node;
import org.insp.viewpoint.scene.Node.Arrangement;
import org.insp.viewpoint.scene.Style;
import org.insp.viewpoint.specification.NodeMapping;
import org.insp.viewpoint.specification.NodeStyleDescription;

/** A node while the scene is built: it has no id yet, because that depends on how often its element is shown. */
final class NodeBuilder {

	/** Sirius counts the size of nodes in tens of pixels. */
	private static final int UNIT = 10;

	private final NodeMapping mapping;
	private final EObject element;
	private final NodeBuilder parent;
	private final boolean onBorder;
	private final List<NodeBuilder> children = new ArrayList<>();
	private final List<NodeBuilder> borders = new ArrayList<>();
	private String id;

	NodeBuilder(NodeMapping mapping, EObject element, NodeBuilder parent, boolean onBorder) {
		this.mapping = mapping;
		this.element = element;
		this.parent = parent;
		this.onBorder = onBorder;
		if (parent != null) {
			(onBorder ? parent.borders : parent.children).add(this);
		}
	}

	NodeMapping mapping() {
		return mapping;
	}

	EObject element() {
		return element;
	}

	NodeBuilder parent() {
		return parent;
	}

	String id() {
		return id;
	}

	void assignId(String newId) {
		id = newId;
	}

	/** The nodes that it contains and those on its edge. */
	List<NodeBuilder> parts() {
		return Stream.concat(borders.stream(), children.stream()).toList();
	}

	/** Returns whether edges can begin and end here: lines of a list are no nodes. */
	boolean isNode() {
		return onBorder || parent == null || parent.mapping.arrangement() != Arrangement.LIST;
	}

	/** The finished node. */
	Node node(EObject root) {
		var diagram = Map.of(Scope.DIAGRAM, root);
		var look = mapping.styles().of(element, Map.of("container", parent == null ? root : parent.element, Scope.DIAGRAM, root));
		var label = look.label();
		return new Node(id, element, mapping.name(), mapping.layer(), mapping.arrangement(), mapping.placement(), style(look),
				label.text().text(element, diagram),
				look.tooltip().map(t -> t.text(element, Map.of())).orElse(""), children.stream().map(c -> c.node(root)).toList(),
				borders.stream().map(b -> b.node(root)).toList());
	}

	private Style style(NodeStyleDescription look) {
		var label = look.label();
		return new Style(look.shape(), look.fill(), look.border(), look.borderWidth().number(element), look.borderLine(), label.color(),
				label.size(), label.formats(),
				label.centered(), Math.max(0, look.width().number(element)) * UNIT, Math.max(0, look.height().number(element)) * UNIT);
	}
}
