/* SPDX-License-Identifier: EPL-2.0 */
package org.insp.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.insp.dsl.templates.ModelKind;
import org.insp.model.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests of what a planner makes with File > New. */
class WizardsTest {

	@AfterEach
	void clear() throws Exception {
		TestWorkbench.clear();
	}

	/** Opens a wizard by its command, does something in its window, and presses Finish. */
	private static void make(String wizard, Consumer<Shell> user) throws Exception {
		var display = Display.getCurrent();
		Throwable[] failure = { new AssertionError("no window of the wizard " + wizard) };
		display.timerExec(500, new Runnable() {
			@Override
			public void run() {
				var dialog = Arrays.stream(display.getShells())
						.filter(s -> s.isVisible() && s.getParent() != null && buttons(s, "&Finish").findAny().isPresent()).findFirst();
				if (dialog.isEmpty()) {
					display.timerExec(200, this);
					return;
				}
				try {
					user.accept(dialog.get());
					var finish = button(dialog.get(), "&Finish");
					assertTrue(finish.isEnabled(), "Finish");
					press(finish);
					failure[0] = null;
				} catch (Throwable e) {
					failure[0] = e;
					dialog.get().close();
				}
			}
		});
		TestWorkbench.command("org.eclipse.ui.newWizard", Map.of("newWizardId", "org.insp.ui.wizard." + wizard));
		if (failure[0] != null) {
			throw new AssertionError(failure[0]);
		}
	}

	private static Stream<Control> all(Composite parent) {
		return Arrays.stream(parent.getChildren())
				.flatMap(c -> c instanceof Composite inner ? Stream.concat(Stream.of(c), all(inner)) : Stream.of(c));
	}

	private static Stream<Button> buttons(Composite parent, String label) {
		return all(parent).filter(Button.class::isInstance).map(Button.class::cast).filter(b -> b.getText().startsWith(label));
	}

	private static Button button(Composite parent, String label) {
		return buttons(parent, label).findFirst().orElseThrow();
	}

	private static void press(Button button) {
		button.notifyListeners(SWT.Selection, new Event());
	}

	private static void choose(Button button) {
		all(button.getParent()).filter(Button.class::isInstance).forEach(other -> ((Button) other).setSelection(other == button));
		press(button);
	}

	private static Text field(Shell dialog) {
		return all(dialog).filter(Text.class::isInstance).map(Text.class::cast).filter(t -> t.isVisible() && t.getEditable()).findFirst()
				.orElseThrow();
	}

	private static IFile file(String path) {
		return ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path));
	}

	private static void awaitEditor(String name) {
		TestWorkbench.until("the editor of " + name, () -> TestWorkbench.page().getActiveEditor() != null
				&& TestWorkbench.page().getActiveEditor().getEditorInput().getName().equals(name));
	}

	@Test
	void aProjectWithTheSampleInTheChosenVocabulary() throws Exception {
		make("project", dialog -> {
			field(dialog).setText("青山镇");
			choose(button(dialog, "中文"));
		});
		awaitEditor("rectification.insp");
		assertTrue(file("青山镇/committee.insp").readString().contains("被巡察党组织"));
		assertTrue(file("青山镇/committee.insp").getProject().hasNature("org.insp.ui.nature"));
		TestWorkbench.until("nothing to report", () -> TestWorkbench.problems(file("青山镇/rectification.insp").getProject()).length == 0);
	}

	@Test
	void aProjectOfTheKindOfWorkThatIsChosen() throws Exception {
		make("project", dialog -> {
			field(dialog).setText("水利局");
			choose(button(dialog, "中文"));
			var kinds = all(dialog).filter(Table.class::isInstance).map(Table.class::cast).findFirst().orElseThrow();
			var titles = Arrays.stream(kinds.getItems()).map(TableItem::getText).toList();
			assertEquals(Stream.of(ModelKind.values()).map(kind -> kind.title(Language.EN)).toList(), titles);
			assertTrue(Arrays.stream(kinds.getItems()).noneMatch(row -> row.getText(1).isBlank()));
			kinds.select(ModelKind.AUDIT.ordinal());
		});
		awaitEditor("rectification.insp");
		assertEquals(ModelKind.AUDIT.files(Language.ZH).get("rectification.insp"), file("水利局/rectification.insp").readString());
		TestWorkbench.until("nothing to report", () -> TestWorkbench.problems(file("水利局/rectification.insp").getProject()).length == 0);
	}

	@Test
	void anEmptyProjectWithACommitteeToFillIn() throws Exception {
		make("project", dialog -> {
			field(dialog).setText("Greenhill");
			choose(button(dialog, "English"));
			button(dialog, "With a sample").setSelection(false);
		});
		awaitEditor("model.insp");
		assertTrue(file("Greenhill/model.insp").readString().startsWith("model \"Greenhill\" {\n  language en\n}"));
		var explorer = (CommonNavigator) TestWorkbench.page().showView(ProjectExplorer.VIEW_ID);
		explorer.selectReveal(new StructuredSelection(file("Greenhill/model.insp").getProject()));
		TestWorkbench.until("the project is selected", () -> explorer.getCommonViewer().getTree().getSelectionCount() == 1);
		make("committee", dialog -> choose(button(dialog, "English")));
		awaitEditor("committee.insp");
		assertTrue(file("Greenhill/committee.insp").readString().contains("committee Town \"\""));
	}

	@Test
	void aProjectOfAnExample() throws Exception {
		make("example", dialog -> {
			var list = all(dialog).filter(List.class::isInstance).map(List.class::cast).findFirst().orElseThrow();
			list.select(1);
			list.notifyListeners(SWT.Selection, new Event());
		});
		awaitEditor("rectification.insp");
		assertTrue(file("report-003/district-zh.insp").exists());
		TestWorkbench.until("the mistakes of the document",
				() -> Stream.of(TestWorkbench.problems(file("report-003/report-003/model.insp").getProject()))
						.anyMatch(m -> m.contains("88")));
	}

	@Test
	void aMeasureForEachFindingOfAFeedback() throws Exception {
		var project = TestWorkbench.project("东山镇", "round-zh");
		project.getFile("round-zh/rectification.insp").delete(true, null);
		TestWorkbench.until("a feedback without a plan", () -> TestWorkbench.problems(project).length > 0);
		make("rectification", dialog -> {
			TestWorkbench.until("the feedback", () -> button(dialog, "&Finish").isEnabled());
			assertEquals("rectification.insp", field(dialog).getText());
		});
		awaitEditor("rectification.insp");
		var text = Objects.requireNonNull(file("东山镇/round-zh/rectification.insp").readString());
		assertTrue(text.startsWith("整改方案 Plan1 \"\" {\n  针对 F1\n"), text);
		for (var finding : new String[] { "P1", "P2", "P3", "P4" }) {
			assertTrue(text.contains("    针对 " + finding + "\n"), text);
		}
	}
}
