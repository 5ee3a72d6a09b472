/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.zh.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Tests that everything a planner sees of the platform in the Inspection perspective is Chinese. */
class ChineseMenuTest {

	@Test
	void eachItemOfTheMainMenuIsChinese() {
		var items = items(window().getMenuBar(), "").toList();
		assertTrue(items.contains("/文件(&F)/保存(&S)"), items::toString);
		assertEquals(List.of(), notChinese(items));
	}

	@Test
	void eachTipOfTheToolBarsIsChinese() {
		var tips = controls(window()).filter(ToolBar.class::isInstance).flatMap(bar -> Arrays.stream(((ToolBar) bar).getItems()))
				.map(ToolItem::getToolTipText).filter(tip -> tip != null && !tip.isEmpty()).toList();
		assertTrue(tips.contains("保存 (Ctrl+S)"), tips::toString);
		assertEquals(List.of(), notChinese(tips));
	}

	@Test
	void eachViewOfThePerspectiveHasAChineseTitle() {
		var titles = Arrays.stream(page().getViewReferences()).map(view -> view.getPartName()).toList();
		assertTrue(titles.contains("大纲"), titles::toString);
		assertEquals(List.of(), notChinese(titles));
	}

	private static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
	}

	private static Shell window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
	}

	/** The texts of all items, those of submenus after the text of their menu; without accelerators. */
	private static Stream<String> items(Menu menu, String path) {
		menu.notifyListeners(SWT.Show, new Event());
		var items = Arrays.stream(menu.getItems()).filter(item -> !item.getText().isEmpty()).flatMap(item -> {
			var text = path + "/" + item.getText().replaceAll("\t.*", "");
			return item.getMenu() == null ? Stream.of(text) : Stream.concat(Stream.of(text), items(item.getMenu(), text));
		}).toList();
		menu.notifyListeners(SWT.Hide, new Event());
		return items.stream();
	}

	private static Stream<Control> controls(Composite parent) {
		return Arrays.stream(parent.getChildren())
				.flatMap(child -> Stream.concat(Stream.of(child), child instanceof Composite inner ? controls(inner) : Stream.empty()));
	}

	/** Those whose last part has no Chinese character. */
	private static List<String> notChinese(List<String> texts) {
		return texts.stream().filter(text -> text.substring(text.lastIndexOf('/') + 1).codePoints().noneMatch(Character::isIdeographic))
				.toList();
	}
}
