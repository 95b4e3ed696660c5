// bankc kinds c4f03838c26a8bc5c5d82fce4aabbe30c3a3b5092708af3b0113c7c5dcc91a3d
// Generated, not to be edited. Content 8397d71d13115357cd4f6105d871cdbe4cae7da718199cdc9f5006bd8697620f

/** An exact decimal: "50000.00". A percent is a fraction: 3.15% is "0.0315". */
export type DecimalText = `${number}`;

/** ISO 8601, in the unit of its author: "PT24H", "P90D". */
export type DurationText = `P${string}` | `-P${string}`;

/** "2026-11-22" */
export type DateText = `${number}-${number}-${number}`;

/** "2026-11-22T08:00", wall clock in the bank's time zone. */
export type DateTimeText = `${DateText}T${TimeText}`;

/** "23:00" */
export type TimeText = `${number}:${number}`;

/** "#0B5FFF" */
export type ColorText = `#${string}`;

/** "zh-CN" */
export type LocaleText = string;

/** In whole units of the currency: yuan, not fen. */
export interface Money {
  readonly currency: string;
  readonly amount: DecimalText;
}

/** From one end to the other; an end that is not there is open, `below` is excluded. */
export interface Span<Value> {
  readonly from?: Value;
  readonly to?: Value;
  readonly below?: Value;
}

/** By id, or by key. */
export interface Keyed<Value> {
  readonly [id: string]: Value;
}

/** A declaration of any kind: its kind and its path. */
export type Reference = Keyed<string>;

/** In words, and as a tree. */
export interface Expression {
  readonly text: string;
  readonly expr: CoreExpression;
}

/** Instances of a kind, or what is in their `member`, that satisfy `where`. */
export interface Query {
  readonly text: string;
  readonly kind: string;
  readonly member?: string;
  readonly where?: CoreExpression;
}

/** A value that says its own type. */
export type AnyValue =
  | { readonly bool: boolean }
  | { readonly number: DecimalText }
  | { readonly percent: DecimalText }
  | { readonly text: string }
  | { readonly money: Money }
  | { readonly duration: DurationText }
  | { readonly date: DateText }
  | { readonly datetime: DateTimeText }
  | { readonly time: TimeText }
  | { readonly color: ColorText }
  | { readonly enum: Keyed<unknown> }
  | { readonly list: readonly AnyValue[] }
  | { readonly set: readonly AnyValue[] }
  | { readonly range: Span<AnyValue> }
  | { readonly map: Keyed<AnyValue> }
  | { readonly ref: Reference }
  | { readonly type: string }
  | { readonly expr: Expression }
  | { readonly test: Expression }
  | { readonly query: Query };

/** What is left of a condition once names are resolved and types checked. */
export type CoreExpression =
  | { readonly is: "literal"; readonly value: AnyValue }
  | {
      readonly is: "fact";
      readonly name: string;
      readonly depth?: number;
      readonly type: string;
    }
  | { readonly is: "it"; readonly type: string }
  | {
      readonly is: "field";
      readonly of: CoreExpression;
      readonly name: string;
      readonly type: string;
    }
  | {
      readonly is: "parameter";
      readonly kind: string;
      readonly path: string;
      readonly type: string;
    }
  | { readonly is: "list"; readonly items: readonly CoreExpression[] }
  | {
      readonly is: "range";
      readonly from: CoreExpression;
      readonly to?: CoreExpression;
      readonly below?: CoreExpression;
    }
  | {
      readonly is: "member";
      readonly enum: string;
      readonly member: string;
      readonly arguments: Keyed<CoreExpression>;
    }
  | { readonly is: "not" | "negate"; readonly of: CoreExpression }
  | { readonly is: "and" | "or"; readonly of: readonly CoreExpression[] }
  | {
      readonly is: "compare";
      readonly operator: "<" | "<=" | ">" | ">=" | "==" | "!=";
      readonly left: CoreExpression;
      readonly right: CoreExpression;
    }
  | {
      readonly is: "in";
      readonly left: CoreExpression;
      readonly right: CoreExpression;
      readonly negated?: true;
    }
  | {
      readonly is: "known";
      readonly of: CoreExpression;
      readonly negated?: true;
    }
  | {
      readonly is: "arithmetic";
      readonly operator: "+" | "-" | "*" | "/";
      readonly of: readonly CoreExpression[];
      readonly type: string;
    }
  | {
      readonly is: "if";
      readonly condition: CoreExpression;
      readonly then: CoreExpression;
      readonly else: CoreExpression;
    }
  | {
      readonly is: "where";
      readonly of: CoreExpression;
      readonly condition: CoreExpression;
    }
  | { readonly is: "instances"; readonly kind: string }
  | {
      readonly is: "call";
      readonly function: string;
      readonly arguments: readonly CoreExpression[];
      readonly type: string;
    }
  | {
      readonly is: "aggregate";
      readonly function: string;
      readonly events: string;
      readonly of?: string;
      readonly by?: string;
      readonly where?: CoreExpression;
      readonly window?: DurationText;
      readonly type: string;
    };

/**
 * 账户类别
 * 账户类别。 Class of a personal bank account.
 * I Ⅰ类 · II Ⅱ类 · III Ⅲ类
 */
export type AccountGrade = "I" | "II" | "III";

/**
 * 开户渠道
 * 在哪里开户。 Where an account may be opened.
 * counter 柜面 · staffed_terminal 现场核验的自助机具 · online 线上
 */
export type OpeningChannel = "counter" | "staffed_terminal" | "online";

/**
 * 开户要素
 * 线上开户须核验的要素。 What is verified when an account is opened online.
 * person 姓名 · id_number 身份证号 · mobile 手机号 · bound_account 绑定账户账号 · bound_account_grade 绑定账户类别
 */
export type OpeningFactor =
  "person" | "id_number" | "mobile" | "bound_account" | "bound_account_grade";

/**
 * 开放条件
 * 一项能力在什么条件下开放。 When an ability of an account is open.
 * always 开放 · face_to_face 面对面核验后 · never 不开放
 */
export type Availability = "always" | "face_to_face" | "never";

/**
 * 报送主体
 * 谁的交易。 Whose transaction.
 * natural_person 自然人 · organisation 非自然人
 */
export type AmlParty = "natural_person" | "organisation";

/**
 * 资金形式
 * 资金怎样动。 How the money moves.
 * cash_flow 现金收支 · domestic_flow 境内划转 · cross_border_flow 跨境划转
 */
export type AmlFlow = "cash_flow" | "domestic_flow" | "cross_border_flow";

/**
 * 认证要素
 * 认证要素的三个类别。两种认证方式属于不同类别，才算两个要素（银发〔2017〕296号）。
 * The three classes of authentication factors; two tools of one class count as one factor.
 * knowledge 知识 · possession 持有 · inherence 生物特征
 */
export type Factor = "knowledge" | "possession" | "inherence";

/**
 * 认证强度
 * 认证强度，从低到高。 Strength of a tool, weakest first.
 * L1 一级 · L2 二级 · L3 三级 · L4 四级
 */
export type AuthLevel = "L1" | "L2" | "L3" | "L4";

/**
 * 认证用途
 * 认证方式用在哪里。 What a tool may be used for.
 * login 登录 · payment 支付 · transfer 转账 · step_up 加强认证
 */
export type AuthUse = "login" | "payment" | "transfer" | "step_up";

/**
 * 认证效力
 * 认证方式另外具备的法律效力，由银行声明并写明理由。 Legal effect that a bank claims for a tool, with a reason.
 * digital_signature 电子签名
 */
export type Assurance = "digital_signature";

/**
 * 条码级别
 * 条码支付的风险防范能力分级，从低到高（银发〔2017〕296号）。 Grades of barcode payment, weakest first.
 * D D级 · C C级 · B B级 · A A级
 */
export type BarcodeLevel = "D" | "C" | "B" | "A";

/**
 * 银行性质
 * 银行的性质。 What kind of bank it is.
 * city_bank 城市商业银行 · rural_bank 农村商业银行 · village_bank 村镇银行 · credit_union 农村信用社 · private_bank 民营银行
 */
export type BankNature =
  "city_bank" | "rural_bank" | "village_bank" | "credit_union" | "private_bank";

/**
 * 图标画法
 * 图标的画法。 How icons are drawn.
 * rounded 圆润 · line 线条 · solid 实心 · coloured 彩色
 */
export type IconStyle = "rounded" | "line" | "solid" | "coloured";

/**
 * 活动场景
 * 活动场景。 What a campaign is for; there are four.
 * acquire 拉新获客 · activate 促活 · value 价值提升 · care 客户关怀
 */
export type CampaignScenario = "acquire" | "activate" | "value" | "care";

/**
 * 业务大类
 * 业务大类：奖励、任务、积分与报表说到产品时用它。 Lines of business, as rewards, tasks, points and reports speak of them.
 * deposit 普通存款 · large_cd 大额存单 · structured_deposit 结构性存款 · wealth 理财 · fund 基金 · gold 贵金属 · bond 储蓄国债 · insurance 保险 · loan 贷款 · credit_card 信用卡 · payment 支付缴费
 */
export type BusinessFamily =
  | "deposit"
  | "large_cd"
  | "structured_deposit"
  | "wealth"
  | "fund"
  | "gold"
  | "bond"
  | "insurance"
  | "loan"
  | "credit_card"
  | "payment";

/**
 * 活动阶段
 * 活动办到哪一步；只有已批准的才显示。 How far a campaign is; only what is approved is shown.
 * draft 起草 · reviewing 审批中 · approved 已批准 · paused 暂停 · ended 已结束
 */
export type CampaignStage =
  "draft" | "reviewing" | "approved" | "paused" | "ended";

/**
 * 防刷级别
 * 防刷级别，从低到高。 How hard a campaign is to abuse.
 * low 低级 · medium 中级 · high 高级
 */
export type AbuseLevel = "low" | "medium" | "high";

/**
 * 奖品类别
 * 奖品类别。 What sort of prize.
 * cash 现金红包 · bonus_points 积分奖励 · bonus_growth 成长值奖励 · discount_coupon 优惠券 · voucher 第三方卡券 · goods 实物 · member_benefit 会员权益 · draw_chance 抽奖机会 · nothing 未中奖
 */
export type PrizeSort =
  | "cash"
  | "bonus_points"
  | "bonus_growth"
  | "discount_coupon"
  | "voucher"
  | "goods"
  | "member_benefit"
  | "draw_chance"
  | "nothing";

/**
 * 个税承担
 * 个人所得税谁承担（财政部 税务总局公告2019年第74号：活动中赠送的礼品按偶然所得计税，折扣券除外）。 Who bears the income tax on a gift.
 * bank 本行承担 · winner 获奖人承担
 */
export type TaxPayer = "bank" | "winner";

/**
 * 优惠方式
 * 优惠券的算法。 How a coupon takes money off.
 * threshold 满减券 · instant 立减券 · discount 折扣券 · fee_waiver 免手续费券 · rate 利率优惠券 · exchange 兑换券
 */
export type CouponSort =
  "threshold" | "instant" | "discount" | "fee_waiver" | "rate" | "exchange";

/**
 * 开奖方式
 * 开奖方式。 How winners are drawn.
 * instant 即时开奖 · scheduled 定时开奖
 */
export type DrawMethod = "instant" | "scheduled";

/**
 * 中奖通知方式
 * 怎样告诉客户中奖了。 How winners are told.
 * on_screen 页面提示 · inbox 站内消息 · push 推送 · sms 短信
 */
export type WinNotice = "on_screen" | "inbox" | "push" | "sms";

/**
 * 邀请成功
 * 怎样算邀请成功。 What counts as somebody brought along.
 * registered 好友注册 · verified 好友实名 · bound 好友绑卡或开户 · first_deal 好友办成第一笔
 */
export type InviteSuccess = "registered" | "verified" | "bound" | "first_deal";

/**
 * 付款渠道
 * 付款渠道。 Ways to pay.
 * app_payment 手机银行支付 · payment_code 付款码支付 · quick_pass 云闪付 · bill_payment 缴费 · debit_card 借记卡快捷 · credit_card 信用卡快捷
 */
export type PayChannel =
  | "app_payment"
  | "payment_code"
  | "quick_pass"
  | "bill_payment"
  | "debit_card"
  | "credit_card";

/**
 * 新客首次
 * 新客做成的事。 First things that a newcomer does.
 * first_login 首次登录 · first_verify 首次实名 · first_bind 首次绑卡 · first_payment 首次支付 · first_bill 首次缴费 · first_transfer 首次转账 · first_assessment 首次风险测评
 */
export type NewcomerStep =
  | "first_login"
  | "first_verify"
  | "first_bind"
  | "first_payment"
  | "first_bill"
  | "first_transfer"
  | "first_assessment";

/**
 * 办卡动作
 * 办成哪件与卡有关的事。 What has to be done with a card.
 * bind_other_bank 绑定他行卡 · open_class_two 开立Ⅱ类户 · open_class_three 开立Ⅲ类户 · activate_card 激活借记卡 · first_card_payment 卡片首笔支付
 */
export type CardAction =
  | "bind_other_bank"
  | "open_class_two"
  | "open_class_three"
  | "activate_card"
  | "first_card_payment";

/**
 * 资产口径
 * 怎样量资产。 How assets are measured.
 * month_average 月日均 · month_end 月末时点
 */
export type AssetMeasure = "month_average" | "month_end";

/**
 * 关怀日
 * 关怀的由头。 The occasion to care.
 * birthday 生日 · account_anniversary 开户纪念日 · festival 节日 · maturity 产品到期日
 */
export type CareOccasion =
  "birthday" | "account_anniversary" | "festival" | "maturity";

/**
 * 内容状态
 * 内容办到哪一步。 How far a piece of content is; only what is published is shown.
 * draft 起草中 · reviewing 审核中 · published 已发布 · withdrawn 已撤下
 */
export type ContentStage = "draft" | "reviewing" | "published" | "withdrawn";

/**
 * 文章主题
 * 文章的主题。 What an article is about.
 * investor_education 投资者教育 · anti_fraud 反诈防骗 · financial_literacy 金融知识 · consumer_rights 消费者权益 · elder_class 长者课堂 · using_app 使用指南 · product_guide 产品导读 · market_view 市场观点
 */
export type ArticleTopic =
  | "investor_education"
  | "anti_fraud"
  | "financial_literacy"
  | "consumer_rights"
  | "elder_class"
  | "using_app"
  | "product_guide"
  | "market_view";

/**
 * 公告性质
 * 公告的性质。 What an announcement is about.
 * upgrade 系统升级 · fee_change 收费调整 · rate_change 利率调整 · terms_change 协议变更 · product_notice 产品公告 · holiday 节假日安排 · branch_change 网点变动 · risk_warning 风险提示
 */
export type AnnouncementSort =
  | "upgrade"
  | "fee_change"
  | "rate_change"
  | "terms_change"
  | "product_notice"
  | "holiday"
  | "branch_change"
  | "risk_warning";

/**
 * 问题主题
 * 常见问题的主题。 What questions are about.
 * login 登录注册 · accounts 账户与卡 · transfer 转账汇款 · payment 支付缴费 · wealth 存款理财 · loan 贷款与信用卡 · security 安全与反诈 · growth 积分权益
 */
export type FaqTopic =
  | "login"
  | "accounts"
  | "transfer"
  | "payment"
  | "wealth"
  | "loan"
  | "security"
  | "growth";

/**
 * 文本种类
 * 法律文本的种类。 Kinds of legal texts.
 * privacy 隐私政策 · privacy_summary 隐私摘要 · children 儿童信息规则 · agreement 服务协议 · authorisation 授权书 · list 清单 · notice 告知书
 */
export type LegalSort =
  | "privacy"
  | "privacy_summary"
  | "children"
  | "agreement"
  | "authorisation"
  | "list"
  | "notice";

/**
 * 同意方式
 * 客户怎样表示同意。 How consent is given.
 * published 公布 · tick 主动勾选 · separate 单独同意 · sign 电子签署
 */
export type ConsentMode = "published" | "tick" | "separate" | "sign";

/**
 * 付息方式
 * 利息怎么付。 How interest is paid.
 * at_maturity 到期付息 · monthly 按月付息 · yearly 按年付息
 */
export type InterestPayment = "at_maturity" | "monthly" | "yearly";

/**
 * 事件类别
 * 事件的类别。 Which part of the app an event is about.
 * application 应用 · identity 登录与身份 · browsing 浏览 · operations 运营位 · search 搜索与语音 · transaction 交易 · product 产品 · campaign 活动与权益 · security 风控与认证 · sharing 分享与小店 · service 服务
 */
export type EventGroup =
  | "application"
  | "identity"
  | "browsing"
  | "operations"
  | "search"
  | "transaction"
  | "product"
  | "campaign"
  | "security"
  | "sharing"
  | "service";

/**
 * 上报端
 * 由谁上报。 Who reports an event.
 * client 应用埋点 · server 后台埋点
 */
export type EventReporter = "client" | "server";

/**
 * 金额档位
 * 金额的档位：事件里不放金额，只放它落在哪一档。 Amounts in events are bands, never sums.
 * under_1k 不足1千元 · from_1k 1千至1万元 · from_10k 1万至5万元 · from_50k 5万至20万元 · from_200k 20万至50万元 · from_500k 50万元及以上
 */
export type AmountBand =
  "under_1k" | "from_1k" | "from_10k" | "from_50k" | "from_200k" | "from_500k";

/**
 * 来源
 * 从哪里进来。 Where a visit came from.
 * desktop 桌面图标 · push 推送消息 · sms 短信链接 · shared_link 分享链接 · qr_code 扫码 · mini_program 小程序 · search 搜索结果 · voice 语音助手 · slot 运营位 · menu 菜单
 */
export type VisitSource =
  | "desktop"
  | "push"
  | "sms"
  | "shared_link"
  | "qr_code"
  | "mini_program"
  | "search"
  | "voice"
  | "slot"
  | "menu";

/**
 * 计数对象
 * 漏斗按什么计数。 What a funnel counts.
 * people 按人 · sessions 按会话
 */
export type FunnelUnit = "people" | "sessions";

/**
 * 菜单分组
 * 菜单分组。 Menu groups, as customers know them.
 * account 账户 · transfer 转账 · deposit 存款 · wealth 财富 · loan 贷款 · card 信用卡 · life 生活 · pay 支付 · security 安全 · service 服务 · growth 成长权益
 */
export type MenuGroup =
  | "account"
  | "transfer"
  | "deposit"
  | "wealth"
  | "loan"
  | "card"
  | "life"
  | "pay"
  | "security"
  | "service"
  | "growth";

/**
 * 计次周期
 * 多久一次。 How often something is counted anew.
 * day 每日 · week 每周 · month 每月 · quarter 每季 · year 每年 · once 终身一次
 */
export type GrowthPeriod =
  "day" | "week" | "month" | "quarter" | "year" | "once";

/**
 * 权益种类
 * 权益的种类。 What sort of benefit.
 * fee_waiver 手续费减免 · priority 优先服务 · people 专人服务 · travel 出行 · health 健康 · shopping 消费优惠 · exclusive 专属产品 · event 活动沙龙
 */
export type BenefitSort =
  | "fee_waiver"
  | "priority"
  | "people"
  | "travel"
  | "health"
  | "shopping"
  | "exclusive"
  | "event";

/**
 * 累计方法
 * 不同认证方式的用量怎样累计；必须写明，没有默认。 How usage under different sets of tools adds up; must be said.
 * own 各计各的 · nested 逐级并计
 */
export type Counting = "own" | "nested";

/**
 * 业务
 * 动账的业务种类；业务限额与“交易类型”都用它。 Kinds of business that move money.
 * own_bank 行内转账 · interbank 跨行转账 · mobile_number 手机号转账 · cross_border 跨境汇款 · batch 批量转账 · scheduled 预约转账 · collection 资金归集 · online_payment 网上支付 · bill_payment 生活缴费 · dynamic_barcode 动态条码 · static_barcode 静态条码 · no_password 小额免密
 */
export type Business =
  | "own_bank"
  | "interbank"
  | "mobile_number"
  | "cross_border"
  | "batch"
  | "scheduled"
  | "collection"
  | "online_payment"
  | "bill_payment"
  | "dynamic_barcode"
  | "static_barcode"
  | "no_password";

/**
 * 还款方式
 * 还款方式。 How a loan is repaid.
 * equal_instalment 等额本息 · equal_principal 等额本金 · interest_first 先息后本 · bullet 到期还本付息 · on_demand 随借随还
 */
export type Repayment =
  | "equal_instalment"
  | "equal_principal"
  | "interest_first"
  | "bullet"
  | "on_demand";

/**
 * 担保方式
 * 担保方式。 Security of a loan.
 * credit 信用 · guarantee 保证 · mortgage 抵押 · pledge 质押
 */
export type Collateral = "credit" | "guarantee" | "mortgage" | "pledge";

/**
 * 卡组织
 * 信用卡组织。 Card schemes.
 * unionpay 银联 · visa 维萨 · mastercard 万事达
 */
export type CardScheme = "unionpay" | "visa" | "mastercard";

/**
 * 交易状态
 * 交易的状态。 How far a transaction got.
 * accepted 已受理 · processing 处理中 · succeeded 成功 · failed 失败 · revoked 已撤销
 */
export type TransactionStatus =
  "accepted" | "processing" | "succeeded" | "failed" | "revoked";

/**
 * 到账方式
 * 到账方式，由客户选择（银发〔2016〕261号）。 Arrival modes, the customer's choice.
 * realtime 实时到账 · normal 普通到账 · next_day 次日到账
 */
export type ArrivalMode = "realtime" | "normal" | "next_day";

/**
 * 收支方向
 * 资金方向。 Direction of money.
 * inward 收入 · outward 支出
 */
export type Direction = "inward" | "outward";

/**
 * 限额口径
 * 限额的口径。 What a limit is about.
 * single 单笔 · daily 日累计 · monthly 月累计 · yearly 年累计 · daily_count 日笔数
 */
export type LimitScope =
  "single" | "daily" | "monthly" | "yearly" | "daily_count";

/**
 * 频率
 * 周期。 How often something repeats.
 * once 一次 · daily 每天 · weekly 每周 · monthly 每月
 */
export type Frequency = "once" | "daily" | "weekly" | "monthly";

/**
 * 请求方法
 * HTTP 方法。 HTTP methods.
 * GET 查询 · POST 提交 · PUT 整体更新 · PATCH 部分更新 · DELETE 删除
 */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * 版式
 * 货架的排法。 How a shelf is laid out.
 * carousel 横滑 · cards 卡片 · rows 列表 · featured 主推
 */
export type Layout = "carousel" | "cards" | "rows" | "featured";

/**
 * 政策力度
 * 不符合时怎么办。 What happens when a policy is broken.
 * information 提示 · warning 警告 · error 错误
 */
export type PolicySeverity = "information" | "warning" | "error";

/**
 * 确定程度
 * 规定的内容有多确定。 How sure we are of what the document says.
 * certain 确定 · uncertain 待核对
 */
export type Confidence = "certain" | "uncertain";

/**
 * 风险等级
 * 产品风险等级（银行理财、基金、贵金属、保险），从低到高。 Product risk, lowest first.
 * R1 低风险 · R2 中低风险 · R3 中风险 · R4 中高风险 · R5 高风险
 */
export type RiskLevel = "R1" | "R2" | "R3" | "R4" | "R5";

/**
 * 费用名目
 * 收费的名目。 What is charged for.
 * subscription 认购费 · purchase 申购费 · redemption 赎回费 · management 管理费 · sales_service 销售服务费 · custody 托管费 · performance 业绩报酬 · annual 年费 · instalment 分期手续费 · cash_advance 取现手续费 · early_repayment 提前还款违约金
 */
export type FeeItem =
  | "subscription"
  | "purchase"
  | "redemption"
  | "management"
  | "sales_service"
  | "custody"
  | "performance"
  | "annual"
  | "instalment"
  | "cash_advance"
  | "early_repayment";

/**
 * 文件种类
 * 销售文件的种类。 Kinds of sales documents.
 * manual 产品说明书 · contract 销售协议 · risk_disclosure 风险揭示书 · rights 投资者权益须知 · policy_terms 保险条款 · prospectus 招募说明书
 */
export type DocumentSort =
  | "manual"
  | "contract"
  | "risk_disclosure"
  | "rights"
  | "policy_terms"
  | "prospectus";

/**
 * 指标计量
 * 指标的计量。 What a metric is measured in.
 * people 人数 · times 次数 · deals 笔数 · amount 金额 · rate 比率 · seconds 秒数 · score 分数 · ratio 倍数
 */
export type MetricMeasure =
  | "people"
  | "times"
  | "deals"
  | "amount"
  | "rate"
  | "seconds"
  | "score"
  | "ratio";

/**
 * 统计周期
 * 统计周期。 The period that a metric covers.
 * day 日 · week 周 · month 月 · quarter 季 · year 年 · rolling_month 近30天 · point 时点
 */
export type MetricPeriod =
  "day" | "week" | "month" | "quarter" | "year" | "rolling_month" | "point";

/**
 * 指标来源
 * 指标算自哪里。 What a metric is worked out from.
 * events 行为事件 · profile 客户画像 · trades 交易数据 · risk 风控数据 · finance 财务数据 · operations 运维数据
 */
export type MetricSource =
  "events" | "profile" | "trades" | "risk" | "finance" | "operations";

/**
 * 向好
 * 越大越好，还是越小越好。 Which way is better.
 * higher 越高越好 · lower 越低越好 · neither 看情况
 */
export type Better = "higher" | "lower" | "neither";

/**
 * 统计维度
 * 统计维度：指标按什么拆开看。 What a metric is broken down by.
 * tenant 银行 · branch 机构 · date 日期 · channel_page 频道页 · menu 功能 · slot 运营位 · slot_sort 运营位种类 · creative 素材 · campaign 活动 · scenario 活动场景 · style 活动玩法 · segment 客群 · tier 客户等级 · family 产品大类 · product 产品 · manager 客户经理 · risk_scene 风控场景 · risk_rule 风控规则 · measure_taken 处置 · platform 设备平台 · version 应用版本 · source 访问来源 · age_band 年龄段
 */
export type Dimension =
  | "tenant"
  | "branch"
  | "date"
  | "channel_page"
  | "menu"
  | "slot"
  | "slot_sort"
  | "creative"
  | "campaign"
  | "scenario"
  | "style"
  | "segment"
  | "tier"
  | "family"
  | "product"
  | "manager"
  | "risk_scene"
  | "risk_rule"
  | "measure_taken"
  | "platform"
  | "version"
  | "source"
  | "age_band";

/**
 * 报表样式
 * 报表的样子。 How a report is drawn.
 * table 表格 · trend 趋势图 · ranking 排行 · funnel 漏斗图 · card 数字卡
 */
export type ReportShape = "table" | "trend" | "ranking" | "funnel" | "card";

/**
 * 列名机关
 * 谁决定列入与移出。 Who puts something on a list and takes it off.
 * system 系统自动 · risk_desk 风控岗 · anti_fraud_desk 反诈岗 · branch_head 网点负责人 · police_office 公安机关 · central_bank 人民银行
 */
export type ListAuthority =
  | "system"
  | "risk_desk"
  | "anti_fraud_desk"
  | "branch_head"
  | "police_office"
  | "central_bank";

/**
 * 名单类别
 * 列在什么上面。 What kind of list something is on.
 * own 本行名单 · official 官方名单
 */
export type ListSort = "own" | "official";

/**
 * 告知情形
 * 客户遇到了什么；每一种对应一类处置。 What happened to the customer, one for each sort of decision that is felt.
 * blocked 被拦下 · sent_to_counter 请到柜面 · locked 被锁定 · under_review 待复核 · delayed 暂缓到账 · restricted 只留部分能力 · limited 金额受限 · disabled 业务已关闭 · reward_withheld 奖励未发 · reward_delayed 奖励稍后发 · verified_again 再次核验 · tools_excluded 认证方式停用 · code_void 旧验证码作废 · fraud_warned 反诈确认 · large_amount_asked 大额确认 · notified 安全提醒
 */
export type NoticeCase =
  | "blocked"
  | "sent_to_counter"
  | "locked"
  | "under_review"
  | "delayed"
  | "restricted"
  | "limited"
  | "disabled"
  | "reward_withheld"
  | "reward_delayed"
  | "verified_again"
  | "tools_excluded"
  | "code_void"
  | "fraud_warned"
  | "large_amount_asked"
  | "notified";

/**
 * 求助电话
 * 可以拨打的电话。号码只写一处：客服热线与反诈专线取自“银行”声明。 Whom the customer may call; the numbers stand in `bank`.
 * bank_service 本行客服 · anti_fraud 反诈劝阻专线 · police 报警电话
 */
export type NoticeHotline = "bank_service" | "anti_fraud" | "police";

/**
 * 申诉渠道
 * 在哪里申诉。 Where the customer may object.
 * in_app 手机银行内申诉 · by_phone 客服热线申诉 · at_branch 网点申诉
 */
export type AppealChannel = "in_app" | "by_phone" | "at_branch";

/**
 * 风控等级
 * 风险等级，从低到高；客户、商户与规则都用它。 Grades of risk, lowest first.
 * low 低风险 · medium_low 中低风险 · medium 中风险 · medium_high 中高风险 · high 高风险
 */
export type RiskGrade =
  "low" | "medium_low" | "medium" | "medium_high" | "high";

/**
 * 处置
 * 处置，从松到严。一个规则集的结果，是所有触发规则的合并：取最严的一级，其余要求一并保留
 * （认证方式取并集，时长取最长，金额取最小）；阻断时只保留预警与名单。没有规则触发就是放行。
 * What to do with a request, mildest first. The outcome is the join of all rules that fire.
 * allow 放行 · record 留痕 · alert 预警 · greylist 加灰名单 · blacklist 加黑名单 · notify 通知客户 · confirm 请客户确认 · bind_device 绑定设备 · step_up 加强认证 · step_up_certificate 证书认证 · exclude_tools 停用认证方式 · invalidate_code 验证码作废 · delay 延迟处理 · limit_to 限制金额 · restrict 限制能力 · disable 关闭业务 · delay_reward 延后奖励 · withhold_reward 不发奖励 · review 人工复核 · use_counter 转柜面办理 · lock 限时锁定 · block 阻断
 */
export type Decision =
  | "allow"
  | "record"
  | DecisionAlert
  | DecisionGreylist
  | DecisionBlacklist
  | "notify"
  | DecisionConfirm
  | "bind_device"
  | DecisionStepUp
  | "step_up_certificate"
  | DecisionExcludeTools
  | "invalidate_code"
  | DecisionDelay
  | DecisionLimitTo
  | DecisionRestrict
  | DecisionDisable
  | DecisionDelayReward
  | "withhold_reward"
  | DecisionReview
  | "use_counter"
  | DecisionLock
  | DecisionBlock;

/**
 * 预警
 * 通知风控人员；客户无感。
 */
export interface DecisionAlert {
  readonly alert: DecisionAlertArguments;
}

export interface DecisionAlertArguments {
  /** alert_kind? */
  readonly kind?: AlertKind;
}

/**
 * 加灰名单
 * 加入灰名单，之后从严。
 */
export interface DecisionGreylist {
  readonly greylist: DecisionGreylistArguments;
}

export interface DecisionGreylistArguments {
  /** listed */
  readonly what: Listed;
}

/**
 * 加黑名单
 * 加入黑名单，之后阻断。
 */
export interface DecisionBlacklist {
  readonly blacklist: DecisionBlacklistArguments;
}

export interface DecisionBlacklistArguments {
  /** listed */
  readonly what: Listed;
}

/**
 * 请客户确认
 * 请客户看过提示后确认。
 */
export interface DecisionConfirm {
  readonly confirm: DecisionConfirmArguments;
}

export interface DecisionConfirmArguments {
  /** confirm_kind */
  readonly kind: ConfirmKind;
}

/**
 * 加强认证
 * 追加认证，列出的每一种都要通过。
 */
export interface DecisionStepUp {
  readonly step_up: DecisionStepUpArguments;
}

export interface DecisionStepUpArguments {
  /** set(ref(auth_tool)) */
  readonly tools: readonly string[];
}

/**
 * 停用认证方式
 * 本次不得使用这些认证方式。
 */
export interface DecisionExcludeTools {
  readonly exclude_tools: DecisionExcludeToolsArguments;
}

export interface DecisionExcludeToolsArguments {
  /** set(ref(auth_tool)) */
  readonly tools: readonly string[];
}

/**
 * 延迟处理
 * 延迟到账：过一段时间，或到某个时刻（until）再处理，其间可以撤销。
 */
export interface DecisionDelay {
  readonly delay: DecisionDelayArguments;
}

export interface DecisionDelayArguments {
  /** duration? */
  readonly period?: DurationText;
  /** time? */
  readonly until?: TimeText;
}

/**
 * 限制金额
 * 金额不得超过。
 */
export interface DecisionLimitTo {
  readonly limit_to: DecisionLimitToArguments;
}

export interface DecisionLimitToArguments {
  /** money */
  readonly amount: Money;
}

/**
 * 限制能力
 * 只保留部分能力。
 */
export interface DecisionRestrict {
  readonly restrict: DecisionRestrictArguments;
}

export interface DecisionRestrictArguments {
  /** ability */
  readonly to: Ability;
}

/**
 * 关闭业务
 * 关闭一项业务。
 */
export interface DecisionDisable {
  readonly disable: DecisionDisableArguments;
}

export interface DecisionDisableArguments {
  /** business */
  readonly what: Business;
}

/**
 * 延后奖励
 * 奖励延后发放。
 */
export interface DecisionDelayReward {
  readonly delay_reward: DecisionDelayRewardArguments;
}

export interface DecisionDelayRewardArguments {
  /** duration */
  readonly period: DurationText;
}

/**
 * 人工复核
 * 转人工复核。
 */
export interface DecisionReview {
  readonly review: DecisionReviewArguments;
}

export interface DecisionReviewArguments {
  /** review_kind? */
  readonly kind?: ReviewKind;
}

/**
 * 限时锁定
 * 锁定一段时间。
 */
export interface DecisionLock {
  readonly lock: DecisionLockArguments;
}

export interface DecisionLockArguments {
  /** lockable */
  readonly what: Lockable;
  /** duration */
  readonly period: DurationText;
}

/**
 * 阻断
 * 拒绝。写了时长或时刻（until），则在此之前一律拒绝。
 */
export interface DecisionBlock {
  readonly block: DecisionBlockArguments;
}

export interface DecisionBlockArguments {
  /** duration? */
  readonly period?: DurationText;
  /** time? */
  readonly until?: TimeText;
}

/**
 * 预警类别
 * 预警发给谁。 Who is alerted.
 * fraud 反欺诈 · aml 反洗钱
 */
export type AlertKind = "fraud" | "aml";

/**
 * 确认类别
 * 请客户确认什么。 What the customer is asked to confirm.
 * fraud_warning 反诈提示 · large_amount 大额提醒
 */
export type ConfirmKind = "fraud_warning" | "large_amount";

/**
 * 复核类别
 * 人工复核的方式。 What kind of review.
 * enhanced_due_diligence 强化尽调 · reward 奖励审核
 */
export type ReviewKind = "enhanced_due_diligence" | "reward";

/**
 * 保留能力
 * 限制之后还剩什么能力。 What is left to a restricted customer.
 * query_only 仅可查询 · no_transfer 不可转账
 */
export type Ability = "query_only" | "no_transfer";

/**
 * 锁定对象
 * 可以锁定的东西。 What can be locked.
 * login 登录功能 · payment 支付功能 · face 人脸识别 · pin 交易密码
 */
export type Lockable = "login" | "payment" | "face" | "pin";

/**
 * 名单对象
 * 可以加入名单的东西。 What can be put on a list.
 * device 设备 · ip 网络地址 · mobile 手机号 · id_number 证件号 · payee 收款账号
 */
export type Listed = "device" | "ip" | "mobile" | "id_number" | "payee";

/**
 * 名单状态
 * 名单状态。 Whether something stands on a list.
 * unlisted 未列入 · white 白名单 · grey 灰名单 · black 黑名单
 */
export type ListStatus = "unlisted" | "white" | "grey" | "black";

/**
 * 命中方式
 * 决策表里几行同时命中时怎么办。 What several rows of a decision table that match mean.
 * unique 唯一 · first 取第一 · strictest 取最严
 */
export type HitPolicy = "unique" | "first" | "strictest";

/**
 * 处理结果
 * 事件的结果，处理之后回填；判断当时是未知。 How an event ended; unknown while it is being decided.
 * succeeded 已成功 · failed 已失败 · refused 已拒绝
 */
export type Outcome = "succeeded" | "failed" | "refused";

/**
 * 身份状态
 * 身份核验到了哪一步。 How far a customer's identity has been verified.
 * unverified 未核验 · basic 初步核验 · full 完全核验 · expired 核验过期
 */
export type IdentityStatus = "unverified" | "basic" | "full" | "expired";

/**
 * 登录方式
 * 怎样登录。 How somebody logs in.
 * password 密码登录 · sms 短信登录 · gesture 手势登录 · fingerprint 指纹登录 · face 刷脸登录 · other_bank_card 他行卡登录
 */
export type LoginMethod =
  "password" | "sms" | "gesture" | "fingerprint" | "face" | "other_bank_card";

/**
 * 涉诈话术
 * 附言命中涉诈词库的哪一类。 What kind of scam a memo smells of.
 * clean 未命中 · task 刷单 · rebate 返利 · investment 投资 · safe_account 安全账户 · unfreeze 解冻 · loan_fee 贷款费用 · gambling 赌博
 */
export type ScamTopic =
  | "clean"
  | "task"
  | "rebate"
  | "investment"
  | "safe_account"
  | "unfreeze"
  | "loan_fee"
  | "gambling";

/**
 * 威胁等级
 * 移动威胁感知的等级，从低到高。 What threat sensing on the phone reports, mildest first.
 * safe 无威胁 · low 低威胁 · medium 中威胁 · high 高威胁
 */
export type ThreatLevel = "safe" | "low" | "medium" | "high";

/**
 * 条码类型
 * 用什么条码付款。 What barcode a payment uses.
 * no_code 非条码 · shown 付款码 · scanned 动态收款码 · fixed 静态收款码
 */
export type BarcodeType = "no_code" | "shown" | "scanned" | "fixed";

/**
 * 凭证种类
 * 变更哪一项凭证或设置。 Which credential or setting is changed.
 * login_password 登录密码 · pin 交易密码 · mobile 预留手机号 · limit_raise 调高限额 · safety_lock 安全锁 · alerts 动账提醒
 */
export type CredentialItem =
  | "login_password"
  | "pin"
  | "mobile"
  | "limit_raise"
  | "safety_lock"
  | "alerts";

/**
 * 绑定对象
 * 绑定什么。 What is bound.
 * card 他行卡 · new_device 设备
 */
export type BindingTarget = "card" | "new_device";

/**
 * 产品交易动作
 * 对产品做什么。 What is done with a product.
 * buy 购买 · redeem 赎回 · withdraw_early 提前支取 · apply_loan 申请贷款 · pay_out_loan 贷款发放 · test_risk 风险测评
 */
export type TradeAction =
  | "buy"
  | "redeem"
  | "withdraw_early"
  | "apply_loan"
  | "pay_out_loan"
  | "test_risk";

/**
 * 用户角色
 * 用户角色，从低到高，高的包含低的全部能力。
 * What a customer is to the bank, lowest first; each role has everything that the ones before it have.
 * guest 游客 · user 注册用户 · verified 实名用户 · bound 电子账户用户 · client 本行客户 · signed 签约客户 · vip 贵宾客户
 */
export type Role =
  "guest" | "user" | "verified" | "bound" | "client" | "signed" | "vip";

/**
 * 核验要素
 * 成为某个角色要核验的一项。 One thing that is verified before somebody gets a role.
 * mobile 手机号实名 · sms_code 短信验证码 · id_document 身份证件联网核查 · face_match 人脸比对 · bound_account 绑定账户核验 · class_one_account 本行Ⅰ类户 · signed_agreement 签约协议 · security_tool 安全工具 · asset_tier 资产等级
 */
export type IdentityFactor =
  | "mobile"
  | "sms_code"
  | "id_document"
  | "face_match"
  | "bound_account"
  | "class_one_account"
  | "signed_agreement"
  | "security_tool"
  | "asset_tier";

/**
 * 信息级别
 * 个人金融信息的级别（JR/T 0171-2020）。 Class of personal financial information.
 * C1 内部信息 · C2 身份与财务信息 · C3 鉴别信息
 */
export type Sensitivity = "C1" | "C2" | "C3";

/**
 * 风险承受能力
 * 风险承受能力，由测评得出。 How much risk a customer may take, by assessment.
 * C1 保守型 · C2 稳健型 · C3 平衡型 · C4 进取型 · C5 激进型
 */
export type RiskTolerance = "C1" | "C2" | "C3" | "C4" | "C5";

/**
 * 客户等级
 * 客户等级，从低到高。 Growth tiers, lowest first.
 * V1 普通 · V2 青铜 · V3 白银 · V4 黄金 · V5 铂金 · V6 钻石 · V7 私行
 */
export type CustomerTier = "V1" | "V2" | "V3" | "V4" | "V5" | "V6" | "V7";

/**
 * 性别
 * 性别。 Gender.
 * female 女 · male 男 · unstated 未说明
 */
export type Gender = "female" | "male" | "unstated";

/**
 * 获客渠道
 * 客户从哪里来。 How a customer was won.
 * branch 网点 · self 自助注册 · payroll_company 代发单位 · invited 好友邀请 · manager 客户经理 · mini_store 金融小店
 */
export type Acquisition =
  "branch" | "self" | "payroll_company" | "invited" | "manager" | "mini_store";

/**
 * 设备平台
 * 常用设备。 What devices a customer uses.
 * android 安卓 · ios 苹果 · harmony 鸿蒙
 */
export type DevicePlatform = "android" | "ios" | "harmony";

/**
 * 洗钱风险等级
 * 洗钱风险等级，从低到高。 Money-laundering risk, lowest first.
 * low 低 · medium 中 · high 高
 */
export type AmlLevel = "low" | "medium" | "high";

/**
 * 价值分类
 * 按最近一次、频率与金额划分的八类客户。 Eight classes by recency, frequency and money.
 * key_value 重要价值 · key_growth 重要发展 · key_keep 重要保持 · key_rescue 重要挽留 · common_value 一般价值 · common_growth 一般发展 · common_keep 一般保持 · lost 流失客户
 */
export type RfmClass =
  | "key_value"
  | "key_growth"
  | "key_keep"
  | "key_rescue"
  | "common_value"
  | "common_growth"
  | "common_keep"
  | "lost";

/**
 * 生命周期
 * 客户与本行走到哪一步。 Where a customer is in the life of the relationship.
 * prospect 潜在期 · fresh 新客期 · growing 成长期 · mature 成熟期 · declining 衰退期 · gone 流失期
 */
export type LifeCycle =
  "prospect" | "fresh" | "growing" | "mature" | "declining" | "gone";

/**
 * 收入档
 * 收入档，由代发金额与客户自报推算。 Bands of yearly income, as far as the bank can tell.
 * under_60k 年收入6万元以下 · from_60k 年收入6万至12万元 · from_120k 年收入12万至30万元 · from_300k 年收入30万至100万元 · from_1m 年收入100万元以上
 */
export type IncomeBand =
  "under_60k" | "from_60k" | "from_120k" | "from_300k" | "from_1m";

/**
 * 人生大事
 * 近期的人生大事，由客户自己告知或由业务推知。 Something that changes what a customer needs.
 * first_job 初入职场 · marriage 结婚 · childbirth 生育 · schooling 子女入学 · home_purchase 购房 · car_purchase 购车 · starting_business 创业 · retirement 退休
 */
export type LifeEvent =
  | "first_job"
  | "marriage"
  | "childbirth"
  | "schooling"
  | "home_purchase"
  | "car_purchase"
  | "starting_business"
  | "retirement";

/**
 * 标签来源
 * 标签从哪里来。 Where a tag comes from.
 * core 核心系统 · card 信用卡系统 · loan 信贷系统 · wealth 财富系统 · risk 风控系统 · behaviour 行为事件 · manager 客户经理填写 · customer_told 客户自报 · external 外部数据 · derived 标签加工
 */
export type TagSource =
  | "core"
  | "card"
  | "loan"
  | "wealth"
  | "risk"
  | "behaviour"
  | "manager"
  | "customer_told"
  | "external"
  | "derived";

/**
 * 标签更新频率
 * 多久更新一次。 How fresh a tag is.
 * realtime 实时 · hourly 每小时 · daily 每天 · weekly 每周 · monthly 每月
 */
export type TagRefresh = "realtime" | "hourly" | "daily" | "weekly" | "monthly";

/**
 * 客群角度
 * 客群的角度。 Which side of a customer a segment looks at.
 * people 人口 · assets 资产 · activity 交易 · channel 渠道 · preference 偏好 · risk 风险 · stage 阶段
 */
export type SegmentGroup =
  | "people"
  | "assets"
  | "activity"
  | "channel"
  | "preference"
  | "risk"
  | "stage";

/**
 * 消息性质
 * 消息的性质。 What a pushed message is about.
 * service 服务消息 · marketing 营销消息
 */
export type MessageNature = "service" | "marketing";

/**
 * 募集方式
 * 募集方式。 How a product is offered.
 * public 公募 · private 私募
 */
export type Offering = "public" | "private";

/**
 * 主要投向
 * 主要投向。 What a wealth product mostly holds.
 * fixed_income 固定收益类 · mixed 混合类 · equity 权益类 · commodity 商品及衍生品类
 */
export type AssetClass = "fixed_income" | "mixed" | "equity" | "commodity";

/**
 * 基金种类
 * 基金的种类。 Fund types.
 * money 货币型 · bond 债券型 · hybrid 混合型 · equity 股票型 · index 指数型 · qdii 境外型
 */
export type FundSort =
  "money" | "bond" | "hybrid" | "equity" | "index" | "qdii";

/**
 * 保险种类
 * 保险的种类。 Insurance types.
 * life 人寿保险 · annuity 年金保险 · health 健康保险 · accident 意外保险 · property 财产保险
 */
export type InsuranceSort =
  "life" | "annuity" | "health" | "accident" | "property";

/**
 * 交费方式
 * 交费方式。 How premiums are paid.
 * single 趸交 · regular 期交
 */
export type PremiumMode = "single" | "regular";

/**
 * 账户分类
 * 一类账户的能力与上限。不写的上限，由银行与客户约定。
 * What a class of account can do and how much it may move. An absent cap is agreed with the customer.
 */
export interface AccountClass {
  readonly label?: string;
  /**
   * 类别
   * account_grade
   */
  readonly grade: AccountGrade;
  /**
   * 俗称
   * 俗称。
   * text?
   */
  readonly nickname?: string;
  /**
   * 每人户数
   * 同一个人在本行最多几个。
   * int
   */
  readonly per_person: number;
  /**
   * 日累计转出
   * 消费缴费、向非绑定账户转出、取现，日累计上限。
   * money?
   */
  readonly out_daily?: Money;
  /**
   * 年累计转出
   * money?
   */
  readonly out_yearly?: Money;
  /**
   * 日累计转入
   * 非绑定账户转入、存现，日累计上限。
   * money?
   */
  readonly in_daily?: Money;
  /**
   * 年累计转入
   * money?
   */
  readonly in_yearly?: Money;
  /**
   * 余额上限
   * 任一时点的余额上限。
   * money?
   */
  readonly balance?: Money;
  /**
   * 开户渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 线上核验要素
   * 线上开户须核验的要素。
   * set(opening_factor)
   */
  readonly online_factors: readonly OpeningFactor[];
  /**
   * 手机号一致
   * 手机号须与绑定账户预留的一致。
   * bool
   */
  readonly same_mobile: boolean;
  /**
   * 存取现金
   * availability
   */
  readonly cash: Availability;
  /**
   * 实体卡
   * availability
   */
  readonly card: Availability;
  /**
   * 非绑定账户转入
   * availability
   */
  readonly in_from_others: Availability;
  /**
   * 投资理财
   * 购买投资理财产品。
   * bool
   */
  readonly investing: boolean;
  /**
   * 贷款放款
   * 接收本行发放的贷款。
   * bool
   */
  readonly borrowing: boolean;
  /**
   * 发生额核验
   * 双向累计发生额达到这个数，须补交身份证件。
   * money?
   */
  readonly turnover_check?: Money;
  /**
   * 补件期限
   * 补交身份证件的期限；逾期中止业务。
   * duration?
   */
  readonly turnover_period?: DurationText;
}

/**
 * 大额报送标准
 * 大额交易报送标准：当日单笔或者累计达到这个数就报送，收付分开算。
 * From which amount a day's transactions of a customer are reported, single or together, money in and out each for itself.
 */
export interface AmlThreshold {
  readonly label?: string;
  /**
   * 主体
   * 不写则自然人、非自然人都适用。
   * aml_party?
   */
  readonly party?: AmlParty;
  /**
   * 形式
   * aml_flow
   */
  readonly flow: AmlFlow;
  /**
   * 人民币
   * money
   */
  readonly cny: Money;
  /**
   * 等值美元
   * 外币等值美元。
   * money
   */
  readonly usd: Money;
  /**
   * 报送工作日
   * 从交易发生之日起几个工作日内报送。
   * int
   */
  readonly report_days: number;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 依据
   * text
   */
  readonly source: string;
  /**
   * 确定性
   * confidence
   */
  readonly confidence: Confidence;
}

/**
 * 等级重检
 * 客户洗钱风险等级与重检周期。 How often customers of a grade are looked at again.
 */
export interface AmlReview {
  readonly label?: string;
  /**
   * 等级
   * risk_grade
   */
  readonly grade: RiskGrade;
  /**
   * 周期
   * duration
   */
  readonly every: DurationText;
  /**
   * 强化尽调
   * 强化尽职调查：了解资金来源与用途，经高级管理层批准。
   * bool
   */
  readonly enhanced: boolean;
}

/**
 * 反洗钱安排
 * 反洗钱安排：可疑交易何时报、资料留多久、客户多久重检一次。 Duties against money laundering as a whole.
 */
export interface AmlProgramme {
  readonly label?: string;
  /**
   * 可疑报送工作日
   * 确认为可疑交易之日起几个工作日内报送。
   * int
   */
  readonly suspicious_days: number;
  /**
   * 资料保存
   * 客户身份资料与交易记录，自业务关系结束、交易发生之日起保存多久。
   * duration
   */
  readonly keep_records: DurationText;
  /**
   * 一次性服务
   * 没有账户的一次性服务达到这个数，核验身份并留存证件。
   * money
   */
  readonly one_off: Money;
  /**
   * 一次性服务等值美元
   * money
   */
  readonly one_off_usd: Money;
  /**
   * 监测保密
   * 对客户、对无关人员都不得透露监测与报送的情况。
   * bool
   */
  readonly confidential: boolean;
  /**
   * 重检表
   * table(aml_review)
   */
  readonly reviews?: readonly AmlReview[];
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 依据
   * text
   */
  readonly source: string;
}

/**
 * 认证方式
 * 认证方式。一笔交易要求一组认证方式，组里的每一种都要通过。
 * A way to show that somebody is who they say. A transaction asks for a set of them, all of which must be passed.
 */
export interface AuthTool {
  readonly label?: string;
  /**
   * 要素
   * 属于哪一类要素；图形验证、风险测评不是认证要素，不写。
   * factor?
   */
  readonly factor?: Factor;
  /**
   * 数字证书
   * 是数字证书或电子签名（银发〔2016〕261号、银发〔2017〕296号）。
   * bool
   */
  readonly certificate: boolean;
  /**
   * 视同
   * 不是数字证书，但银行声明具备的效力；须写明理由。
   * set(assurance)
   */
  readonly satisfies: readonly Assurance[];
  /**
   * 视同理由
   * 为什么可以视同，供审计查阅。
   * text?
   */
  readonly justification?: string;
  /**
   * 强度
   * auth_level
   */
  readonly level: AuthLevel;
  /**
   * 麻烦程度
   * 麻烦程度，0 为客户无感。额度够用时，先请客户用最不麻烦的一组。
   * int
   */
  readonly friction: number;
  /**
   * 可用于
   * set(auth_use)
   */
  readonly used_for: readonly AuthUse[];
  /**
   * 提示语
   * 请客户操作的一句话。
   * text?
   */
  readonly prompt?: string;
}

/**
 * 条码分级
 * 条码支付一个级别的条件与日累计上限。 What a grade of barcode payment takes and how much it allows a day.
 */
export interface BarcodeGrade {
  readonly label?: string;
  /**
   * 级别
   * barcode_level
   */
  readonly level: BarcodeLevel;
  /**
   * 要素类数
   * 至少几类认证要素；静态条码不论。
   * int?
   */
  readonly factors?: number;
  /**
   * 须有证书
   * 须含数字证书或电子签名。
   * bool
   */
  readonly certificate: boolean;
  /**
   * 日累计
   * 同一客户日累计上限；不写则由银行与客户约定。
   * money?
   */
  readonly daily?: Money;
  /**
   * 无条件赔付
   * 须承诺无条件全额承担风险损失。
   * bool
   */
  readonly compensation: boolean;
}

/**
 * 银行
 * 一家银行；名称就是它的标签。 One bank of the platform; its label is its name.
 */
export interface Bank {
  readonly id: string;
  readonly label?: string;
  /**
   * 采用
   * 采用的扩展包，后面的盖过前面的；平台总在其下。
   * list(ref(pack))
   */
  readonly extends: readonly string[];
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 英文名
   * text?
   */
  readonly english?: string;
  /**
   * 性质
   * bank_nature
   */
  readonly nature: BankNature;
  /**
   * 地区
   * text?
   */
  readonly region?: string;
  /**
   * 语言
   * 第一种是默认语言；其余语言的文字写在“译文”里。
   * list(locale)
   */
  readonly locales: readonly LocaleText[];
  /**
   * 时区
   * text
   */
  readonly time_zone: string;
  /**
   * 客服热线
   * text?
   */
  readonly hotline?: string;
  /**
   * 反诈专线
   * text
   */
  readonly anti_fraud_hotline: string;
  /**
   * 官网
   * url?
   */
  readonly website?: string;
  /**
   * 金融许可证
   * 金融许可证机构编码。
   * text?
   */
  readonly licence?: string;
  /**
   * 备案号
   * 应用的备案号，显示在“关于”页。
   * text?
   */
  readonly filing?: string;
}

/**
 * 扩展包
 * 扩展包：几家银行可以一起采用的一组内容，名字与文件夹相同。
 * A set of declarations that several banks may adopt; called like its folder.
 */
export interface Pack {
  readonly label?: string;
  /**
   * 简介
   * 一句话说清给谁用。
   * text?
   */
  readonly summary?: string;
}

/**
 * 品牌
 * 品牌：颜色、标志与口号。正文与底色的对比度不低于 4.5:1，大字与图标不低于 3:1（WCAG 2.1 AA）。
 * Colours, logo and slogan of a bank.
 */
export interface Brand {
  readonly label?: string;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * 主色上的文字颜色。
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 强调色
   * color
   */
  readonly accent: ColorText;
  /**
   * 成功色
   * color
   */
  readonly success: ColorText;
  /**
   * 警示色
   * color
   */
  readonly warning: ColorText;
  /**
   * 危险色
   * color
   */
  readonly danger: ColorText;
  /**
   * 底色
   * color
   */
  readonly background: ColorText;
  /**
   * 卡片色
   * color
   */
  readonly surface: ColorText;
  /**
   * 正文色
   * color
   */
  readonly ink: ColorText;
  /**
   * 次要文字色
   * color
   */
  readonly weak_ink: ColorText;
  /**
   * 标志
   * asset
   */
  readonly logo: string;
  /**
   * 口号
   * text?
   */
  readonly slogan?: string;
  /**
   * 图标风格
   * icon_style
   */
  readonly icon_style: IconStyle;
  /**
   * 圆角
   * 卡片圆角，以点计。
   * int
   */
  readonly radius: number;
  /**
   * 节日皮肤
   * 节日皮肤；期间不得重叠。
   * many(skin)
   */
  readonly skins?: Keyed<Skin>;
}

/**
 * 皮肤
 * 节日皮肤：一段日期里换一身颜色。 A change of colours for some days.
 */
export interface Skin {
  readonly label?: string;
  /**
   * 期间
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 背景图
   * asset?
   */
  readonly background_image?: string;
}

/**
 * 应用设置
 * 应用设置：标签栏、版本、搜索与打扰的边界。 Settings of the app as a whole.
 */
export interface App {
  readonly label?: string;
  /**
   * 标签栏
   * 底部标签栏，从左到右。
   * list(ref(page))
   */
  readonly tabs: readonly string[];
  /**
   * 最低版本
   * 低于此版本须升级。
   * text
   */
  readonly min_version: string;
  /**
   * 隐藏余额
   * 余额默认隐藏，点眼睛才显示。
   * bool
   */
  readonly hide_balance: boolean;
  /**
   * 字号倍数
   * 正文字号的倍数，1.0 为标准。
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 搜索提示
   * 搜索框里轮流显示的提示。
   * list(text)
   */
  readonly search_hints: readonly string[];
  /**
   * 个性化开关
   * 个性化推荐的关闭开关（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalisation_switch: boolean;
  /**
   * 免打扰时段
   * 这段时间不推送营销消息。
   * range(time)
   */
  readonly quiet_hours: Span<TimeText>;
  /**
   * 外链白名单
   * 站外链接只能去这些域名。
   * list(text)
   */
  readonly allowed_hosts: readonly string[];
}

/**
 * 关怀版设置
 * 关怀版设置：大字、少打扰、没有广告（工信部适老化通用设计规范）。
 * Elder-friendly mode: large type, no interruption, no advertising.
 */
export interface ElderMode {
  readonly label?: string;
  /**
   * 关怀首页
   * 关怀版的首页。
   * ref(page)
   */
  readonly home: string;
  /**
   * 字号倍数
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 行距倍数
   * number
   */
  readonly line_spacing: DecimalText;
  /**
   * 段距倍数
   * 段距是行距的几倍。
   * number
   */
  readonly paragraph_spacing: DecimalText;
  /**
   * 广告
   * bool
   */
  readonly advertising: boolean;
  /**
   * 弹窗
   * bool
   */
  readonly popups: boolean;
  /**
   * 语音播报
   * 语音播报余额、收款与转账结果。
   * bool
   */
  readonly voice_broadcast: boolean;
  /**
   * 人工优先
   * 拨打客服热线时直接转人工。
   * bool
   */
  readonly human_first: boolean;
  /**
   * 手势指数
   * 最多几个手指的手势。
   * int
   */
  readonly fingers: number;
}

/**
 * 防刷策略
 * 防刷策略：几个活动共用的一套防刷设置。 How campaigns are kept from bots and device farms.
 */
export interface AntiAbuse {
  readonly label?: string;
  /**
   * 级别
   * abuse_level
   */
  readonly level: AbuseLevel;
  /**
   * 参与前验证
   * 参与前须通过的验证。
   * set(ref(auth_tool))
   */
  readonly verify: readonly string[];
  /**
   * 每设备人数
   * 同一设备最多几位客户参与同一活动。
   * int
   */
  readonly per_device: number;
  /**
   * 每网络人数
   * 同一网络地址一小时最多几位客户。
   * int
   */
  readonly per_network: number;
  /**
   * 每日邀请
   * 一位客户一天最多邀请成功几人，再多就转人工审核。
   * int
   */
  readonly invites_per_day: number;
  /**
   * 奖励延后
   * 奖励到账前等多久，查出作弊的不发。
   * duration
   */
  readonly reward_delay: DurationText;
  /**
   * 风控场景
   * 按哪个场景的规则集判断。
   * ref(scene)
   */
  readonly scene: string;
}

/**
 * 奖品
 * 奖品：活动里能得到的一样东西；几个活动可以共用。名称就是给客户看的奖品名。 Something that can be won; campaigns share it.
 */
export interface Prize {
  readonly label?: string;
  /**
   * 类别
   * prize_sort
   */
  readonly sort: PrizeSort;
  /**
   * 价值
   * 一份值多少：现金按面额，实物与卡券按市场价，积分按兑换价值。
   * money
   */
  readonly value: Money;
  /**
   * 积分数
   * int?
   */
  readonly points?: number;
  /**
   * 成长数
   * int?
   */
  readonly growth?: number;
  /**
   * 优惠券
   * ref(coupon)?
   */
  readonly coupon?: string;
  /**
   * 权益
   * ref(benefit)?
   */
  readonly benefit?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 有效期
   * 得到之后多久内使用；不写则长期有效。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 兑换商家
   * 由谁供货、到哪里兑换。
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用限制
   * text?
   */
  readonly restrictions?: string;
  /**
   * 个税
   * tax_payer
   */
  readonly tax: TaxPayer;
}

/**
 * 优惠券
 * 优惠券：满减、立减、折扣、免手续费、利率优惠、兑换。 A coupon, as customers keep it in their wallet.
 */
export interface Coupon {
  readonly label?: string;
  /**
   * 方式
   * coupon_sort
   */
  readonly sort: CouponSort;
  /**
   * 面额
   * 减多少。
   * money?
   */
  readonly face?: Money;
  /**
   * 满额
   * 满多少才能用。
   * money
   */
  readonly spend: Money;
  /**
   * 减免比例
   * 减百分之几；八折写 20%。
   * percent?
   */
  readonly percent_off?: DecimalText;
  /**
   * 封顶
   * 折扣券最多减多少。
   * money?
   */
  readonly cap?: Money;
  /**
   * 使用期
   * 固定的使用期；或者写领取后多久内有效。
   * range(date)?
   */
  readonly usable?: Span<DateText>;
  /**
   * 领后有效
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 适用功能
   * 用在哪些功能里；不写则列在“说明”里。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 适用大类
   * 优惠的是哪些业务。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 适用商户
   * text?
   */
  readonly merchants?: string;
  /**
   * 叠加张数
   * 一笔最多用几张。
   * int
   */
  readonly stack: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
  /**
   * 说明
   * text?
   */
  readonly terms?: string;
}

/**
 * 营销活动
 * 营销活动；名称就是给客户看的活动名。 A campaign. What all twenty-four styles share.
 */
export interface Campaign {
  readonly label?: string;
  /**
   * 场景
   * campaign_scenario
   */
  readonly scenario: CampaignScenario;
  /**
   * 活动期
   * 两端的日期都包含在内。
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 每日时段
   * 每天几点到几点开放；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 简介
   * 一句话说清好在哪里。
   * text?
   */
  readonly summary?: string;
  /**
   * 头图
   * asset?
   */
  readonly cover?: string;
  /**
   * 入口功能
   * 从哪个功能进去；不写则从活动专区。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
  /**
   * 预算
   * 奖品、优惠与推广一共最多花多少，花完即止。
   * money
   */
  readonly budget: Money;
  /**
   * 预算预警
   * 花到预算的几成时提醒负责人。
   * percent
   */
  readonly warn_at: DecimalText;
  /**
   * 预计人数
   * int?
   */
  readonly expected_customers?: number;
  /**
   * 每人次数
   * 每位客户整个活动最多参与几次。
   * int
   */
  readonly per_customer: number;
  /**
   * 每日次数
   * 每位客户每天最多参与几次；不写则不另限。
   * int?
   */
  readonly per_day?: number;
  /**
   * 客群
   * 给这些客群；不写则人人可以参与。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 活动地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 最低年龄
   * 满多少岁才能参与。
   * int
   */
  readonly minimum_age: number;
  /**
   * 本行员工可参与
   * bool
   */
  readonly staff: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
  /**
   * 须先同意
   * 用到个人信息做营销，先征得同意；客户自己勾选，不预先勾上。
   * bool
   */
  readonly consent: boolean;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可退订
   * 活动提醒能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 活动规则
   * 活动规则，一条一句。
   * list(text)
   */
  readonly rules: readonly string[];
  /**
   * 参与条件
   * text?
   */
  readonly conditions?: string;
  /**
   * 兑奖方式
   * text?
   */
  readonly redemption?: string;
  /**
   * 主办单位
   * 主办单位；不写就是本行。
   * text?
   */
  readonly sponsor?: string;
  /**
   * 咨询电话
   * 咨询电话；不写就是本行的客服热线。
   * text?
   */
  readonly contact?: string;
  /**
   * 防刷
   * 不写则有人来刷也拦不住。
   * ref(anti_abuse)?
   */
  readonly anti_abuse?: string;
  /**
   * 挂钩业务
   * 奖励与办理哪些业务挂钩；存款不得有奖。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 档案保存
   * 设奖规则、公示、兑奖结果与获奖人员保存多久。
   * duration
   */
  readonly archive: DurationText;
  /**
   * 阶段
   * 只有已批准的才显示。
   * campaign_stage
   */
  readonly stage: CampaignStage;
  /**
   * 起草人
   * text?
   */
  readonly author?: string;
  /**
   * 审批人
   * text?
   */
  readonly reviewer?: string;
  /**
   * 审批单号
   * text?
   */
  readonly approval?: string;
  /**
   * 消保审查
   * 消费者权益保护审查的单号。
   * text?
   */
  readonly consumer_review?: string;
}

/**
 * 奖项
 * 奖项：奖池里的一样奖品、放几份、多大概率。 One prize of a draw.
 */
export interface DrawPrize {
  readonly label?: string;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 数量
   * 一共几份，发完为止；未中奖的不写。
   * int?
   */
  readonly quantity?: number;
  /**
   * 概率
   * percent
   */
  readonly probability: DecimalText;
  /**
   * 每日份数
   * 每天最多发几份，免得头一天就发完。
   * int?
   */
  readonly per_day?: number;
}

/**
 * 抽奖类活动
 * 抽奖类活动：用带有偶然性的方法决定能得什么，最高奖不超过5万元（《规范促销行为暂行规定》）。
 * Draws: what is won is left to chance. Probabilities add up to 100 %.
 */
export interface DrawCampaign extends Campaign {
  /**
   * 奖池
   * table(draw_prize)
   */
  readonly prizes?: readonly DrawPrize[];
  /**
   * 开奖方式
   * draw_method
   */
  readonly draw_method: DrawMethod;
  /**
   * 开奖时间
   * 定时开奖的时间。
   * datetime?
   */
  readonly draw_at?: DateTimeText;
  /**
   * 人均次数
   * 平均每位参与的客户抽几次，用来核对概率。
   * number
   */
  readonly draws_each: DecimalText;
  /**
   * 每次积分
   * 抽一次用掉多少积分；0 就是不用。
   * int
   */
  readonly points_cost: number;
  /**
   * 每人中奖
   * 每位客户最多中几次；未中奖与积分不算。
   * int
   */
  readonly wins_each: number;
  /**
   * 中奖间隔
   * 两次中奖至少隔多久。
   * duration
   */
  readonly win_interval: DurationText;
  /**
   * 中奖通知
   * 中奖之后怎样通知；短信算服务消息，不受免打扰限制。
   * set(win_notice)
   */
  readonly win_notices: readonly WinNotice[];
  /**
   * 公示中奖
   * 500元以上的奖，随时公示兑奖情况；姓名、手机号要掩码。
   * bool
   */
  readonly winners_shown: boolean;
}

/**
 * 大转盘
 * 大转盘：六到十二格，格子就是奖池，依次排列。 Lucky wheel of 6 to 12 sectors.
 */
export interface LuckyWheel extends DrawCampaign {
  /**
   * 转动时长
   * 转多久停下。
   * duration
   */
  readonly spin: DurationText;
}

/**
 * 九宫格抽奖
 * 九宫格抽奖：中间是按钮，四周八格。 Nine-grid draw: eight cells around the button.
 */
export interface NineGrid extends DrawCampaign {
  /**
   * 跑马圈数
   * 灯走几圈停下。
   * int
   */
  readonly laps: number;
}

/**
 * 砸金蛋
 * 砸金蛋：几个蛋里砸一个。 Smash one of the eggs.
 */
export interface GoldenEgg extends DrawCampaign {
  /**
   * 金蛋数
   * int
   */
  readonly eggs: number;
  /**
   * 亮出其余
   * 砸开之后让人看到其余的蛋里是什么；看到的须与奖池一致。
   * bool
   */
  readonly reveal: boolean;
}

/**
 * 刮刮卡
 * 刮刮卡：刮开就知道。 Scratch card with a published rate of winning.
 */
export interface ScratchCard extends DrawCampaign {
  /**
   * 中奖率
   * 公布的中奖率，须与奖池一致。
   * percent
   */
  readonly win_rate: DecimalText;
  /**
   * 涂层图
   * asset?
   */
  readonly surface?: string;
  /**
   * 刮开比例
   * 刮开多少算看清。
   * percent
   */
  readonly scratched: DecimalText;
}

/**
 * 盲盒
 * 盲盒：不知道里面是什么，但每一种的概率都公布。 Blind box; every probability is published.
 */
export interface BlindBox extends DrawCampaign {
  /**
   * 保底次数
   * 连着几次没有抽到，下一次一定给。
   * int?
   */
  readonly sure_after?: number;
  /**
   * 保底奖品
   * ref(prize)?
   */
  readonly sure_prize?: string;
  /**
   * 集齐奖品
   * 集齐一套另有奖品。
   * ref(prize)?
   */
  readonly set_prize?: string;
}

/**
 * 红包雨场次
 * 红包雨的一场。 One round of red-packet rain.
 */
export interface RainRound {
  readonly label?: string;
  /**
   * 开始
   * 每天几点开始。
   * time
   */
  readonly starts: TimeText;
  /**
   * 奖金
   * 这一场放出多少钱。
   * money
   */
  readonly pool: Money;
  /**
   * 红包数
   * int
   */
  readonly packets: number;
}

/**
 * 红包雨
 * 红包雨：定时下几十秒，点中就有机会。 Red-packet rain: at fixed times, for no more than a minute.
 */
export interface RedPacketRain extends DrawCampaign {
  /**
   * 场次
   * table(rain_round)
   */
  readonly rounds?: readonly RainRound[];
  /**
   * 持续时长
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 每场每人
   * 一场里每位客户最多得几个。
   * int
   */
  readonly packets_each: number;
}

/**
 * 裂变类活动
 * 裂变类活动：奖励只到直接邀请的一层，不分级计酬（《禁止传销条例》）。 Friends bring friends; rewards go one level deep only.
 */
export interface SocialCampaign extends Campaign {
  /**
   * 分享标题
   * text
   */
  readonly share_title: string;
  /**
   * 分享文案
   * text?
   */
  readonly share_text?: string;
  /**
   * 分享图
   * asset?
   */
  readonly share_image?: string;
  /**
   * 分享有效
   * 一次分享多久有效。
   * duration
   */
  readonly link_valid: DurationText;
  /**
   * 奖励层级
   * 奖励往上算几层。
   * int
   */
  readonly levels: number;
  /**
   * 读通讯录
   * 只由客户自己发给朋友，不读通讯录。
   * bool
   */
  readonly reads_contacts: boolean;
  /**
   * 好友角色
   * 来帮忙的人至少是什么角色。
   * role
   */
  readonly helper_role: Role;
}

/**
 * 拼团
 * 拼团：二到五人一起，买得便宜。 Group buying by two to five people.
 */
export interface GroupBuy extends SocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 单买价
   * money
   */
  readonly single_price: Money;
  /**
   * 拼团价
   * money
   */
  readonly group_price: Money;
  /**
   * 成团人数
   * int
   */
  readonly people: number;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 未成团退款
   * 到时间没有成团，原路退款。
   * bool
   */
  readonly refund: boolean;
}

/**
 * 砍价
 * 砍价：请朋友帮忙，一直砍到底价。 Friends cut a price down to its floor.
 */
export interface Bargain extends SocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 原价
   * money
   */
  readonly price: Money;
  /**
   * 底价
   * money
   */
  readonly floor: Money;
  /**
   * 帮砍人数
   * 砍到底价要几个人，事先公布。
   * int
   */
  readonly helpers: number;
  /**
   * 每刀最少
   * 一个人一次砍多少。
   * money
   */
  readonly least_cut: Money;
  /**
   * 每刀最多
   * money
   */
  readonly most_cut: Money;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 助力
 * 助力：凑齐几个人点一下，就得奖。 Enough friends tap, and the prize is won.
 */
export interface Boost extends SocialCampaign {
  /**
   * 助力人数
   * int
   */
  readonly helpers: number;
  /**
   * 限新客助力
   * 只有新注册的好友才算数。
   * bool
   */
  readonly new_only: boolean;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 好友奖品
   * 来助力的好友也有一份。
   * ref(prize)?
   */
  readonly helper_prize?: string;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 邀请阶梯
 * 邀请阶梯：请到几个人，得什么。 A step of inviting.
 */
export interface InviteTier {
  readonly label?: string;
  /**
   * 邀请人数
   * int
   */
  readonly invited: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 邀请有礼
 * 邀请有礼：老客请新客，两边都有礼。 Members bring members; both sides get something.
 */
export interface InviteGift extends SocialCampaign {
  /**
   * 成功标准
   * invite_success
   */
  readonly success: InviteSuccess;
  /**
   * 新客期限
   * 好友须在多久之内注册，才算新客。
   * duration
   */
  readonly new_within: DurationText;
  /**
   * 邀请阶梯
   * table(invite_tier)
   */
  readonly tiers?: readonly InviteTier[];
  /**
   * 好友奖品
   * 被邀请的人得什么。
   * ref(prize)?
   */
  readonly friend_prize?: string;
  /**
   * 每月上限
   * 一位客户一个月最多几人算数。
   * int
   */
  readonly per_month: number;
}

/**
 * 秒杀商品
 * 秒杀商品。 An item of a flash sale.
 */
export interface FlashItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 秒杀价
   * money
   */
  readonly price: Money;
  /**
   * 每场库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限购
   * int
   */
  readonly per_customer: number;
}

/**
 * 限时秒杀
 * 限时秒杀：到点开抢，先到先得。 Flash sale at fixed times.
 */
export interface FlashSale extends Campaign {
  /**
   * 商品
   * table(flash_item)
   */
  readonly items?: readonly FlashItem[];
  /**
   * 开抢时间
   * 每天几点开抢。
   * set(time)
   */
  readonly starts: readonly TimeText[];
  /**
   * 每场时长
   * 一场抢多久，抢完为止。
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 付款时限
   * 下单后多久不付款就放回库存。
   * duration
   */
  readonly pay_within: DurationText;
}

/**
 * 兑换品
 * 兑换品：多少积分换什么。 What points can be changed into.
 */
export interface PointsItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 所需积分
   * int
   */
  readonly points: number;
  /**
   * 加付
   * 积分之外再付多少钱。
   * money
   */
  readonly cash: Money;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限兑
   * int
   */
  readonly per_customer: number;
  /**
   * 最低等级
   * 哪一级起可以换。
   * customer_tier
   */
  readonly tier: CustomerTier;
}

/**
 * 积分兑换
 * 积分兑换：积分商城的一期货架。 A shelf of the points mall.
 */
export interface PointsExchange extends Campaign {
  /**
   * 兑换品
   * table(points_item)
   */
  readonly items?: readonly PointsItem[];
}

/**
 * 可领优惠券
 * 可领的券。 A coupon that may be taken.
 */
export interface CouponOffer {
  readonly label?: string;
  /**
   * 优惠券
   * ref(coupon)
   */
  readonly coupon: string;
  /**
   * 总张数
   * int
   */
  readonly stock: number;
  /**
   * 每日张数
   * 每天放出几张；不写则一次放完。
   * int?
   */
  readonly per_day?: number;
  /**
   * 每人限领
   * int
   */
  readonly per_customer: number;
}

/**
 * 领券中心
 * 领券中心：先领后用。 Coupon centre.
 */
export interface CouponCentre extends Campaign {
  /**
   * 可领的券
   * table(coupon_offer)
   */
  readonly offers?: readonly CouponOffer[];
  /**
   * 放券时间
   * 每天几点放券。
   * time?
   */
  readonly opens?: TimeText;
}

/**
 * 满减档
 * 满减档：满多少，减多少。 A step of spend and save.
 */
export interface SavingStep {
  readonly label?: string;
  /**
   * 满额
   * money
   */
  readonly spend: Money;
  /**
   * 立减
   * money
   */
  readonly off: Money;
}

/**
 * 满减立减
 * 满减立减：付款时当场减。 Money off when paying.
 */
export interface SpendAndSave extends Campaign {
  /**
   * 满减档
   * table(saving_step)
   */
  readonly steps?: readonly SavingStep[];
  /**
   * 付款渠道
   * set(pay_channel)
   */
  readonly channels: readonly PayChannel[];
  /**
   * 参加商户
   * 哪些商户参加。
   * list(text)
   */
  readonly merchants: readonly string[];
  /**
   * 每月封顶
   * 每位客户每月最多减多少。
   * money
   */
  readonly monthly_cap: Money;
  /**
   * 每日名额
   * 每天一共多少个名额，用完即止。
   * int?
   */
  readonly daily_places?: number;
  /**
   * 星期
   * 每周哪几天有，一是星期一。
   * set(int)
   */
  readonly weekdays: readonly number[];
}

/**
 * 签到阶梯
 * 签到阶梯：第几天得什么。 What a day of signing in gives.
 */
export interface SignInStep {
  readonly label?: string;
  /**
   * 第几天
   * int
   */
  readonly day: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 每日签到
 * 每日签到：天天来，越往后越多。 Daily sign-in over a cycle of days.
 */
export interface DailySignIn extends Campaign {
  /**
   * 周期天数
   * 几天一轮。
   * int
   */
  readonly cycle: number;
  /**
   * 签到阶梯
   * table(sign_in_step)
   */
  readonly ladder?: readonly SignInStep[];
  /**
   * 须连续
   * 中断了从头数，还是接着数。
   * bool
   */
  readonly consecutive: boolean;
  /**
   * 补签次数
   * 一轮里能补签几次。
   * int
   */
  readonly make_ups: number;
  /**
   * 补签积分
   * int
   */
  readonly make_up_points: number;
}

/**
 * 活动任务
 * 任务：做一件事，得一份奖。 A task: something done is something earned.
 */
export interface CampaignTask {
  readonly label?: string;
  /**
   * 任务名
   * text
   */
  readonly label_text: string;
  /**
   * 事件
   * 什么事件算完成。
   * ref(event)
   */
  readonly event: string;
  /**
   * 条件
   * 事件还要满足什么，名字取自事件的属性。
   * expr(bool)?
   */
  readonly where?: Expression;
  /**
   * 次数
   * 做几次算完成。
   * int
   */
  readonly times: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 去完成
   * 去哪里做。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 多久一次
   * 多久可以再做一次；一次性的写一次。
   * frequency
   */
  readonly repeats: Frequency;
  /**
   * 挂钩业务
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
}

/**
 * 任务中心
 * 任务中心：一组任务，做完领奖。 Task centre.
 */
export interface TaskCentre extends Campaign {
  /**
   * 任务
   * table(campaign_task)
   */
  readonly tasks?: readonly CampaignTask[];
  /**
   * 每日积分上限
   * 每位客户每天最多从任务里得多少积分。
   * int
   */
  readonly daily_points: number;
  /**
   * 全部完成奖品
   * 做完几项另有奖品。
   * ref(prize)?
   */
  readonly all_done_prize?: string;
}

/**
 * 有礼类活动
 * 有礼类活动：满足条件就发，一人一份。 Gifts for having done something.
 */
export interface GiftCampaign extends Campaign {
  /**
   * 到账时限
   * 奖励什么时候到账。
   * duration
   */
  readonly paid_within: DurationText;
  /**
   * 份数
   * 一共几份，发完为止；不写则由预算管住。
   * int?
   */
  readonly stock?: number;
}

/**
 * 新客礼明细
 * 新客礼的一项。 One gift for a newcomer.
 */
export interface NewcomerPrize {
  readonly label?: string;
  /**
   * 完成
   * newcomer_step
   */
  readonly step: NewcomerStep;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 新客礼
 * 新客礼：注册后一个月内，做成一件得一件。 Gifts for the first month.
 */
export interface NewcomerGift extends GiftCampaign {
  /**
   * 新客期限
   * 注册之后多久算新客。
   * duration
   */
  readonly within_days: DurationText;
  /**
   * 新客礼
   * table(newcomer_prize)
   */
  readonly gifts?: readonly NewcomerPrize[];
}

/**
 * 绑卡开户礼
 * 绑卡开户礼：绑卡、开户、激活，头一回有礼。 A gift for binding or opening.
 */
export interface FirstCardGift extends GiftCampaign {
  /**
   * 办成
   * set(card_action)
   */
  readonly actions: readonly CardAction[];
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 终身一次
   * 同一个人只给一次；解绑、销户之后再办也没有。
   * bool
   */
  readonly once_ever: boolean;
}

/**
 * 代发阶梯
 * 代发礼的一档：连续代发几个月得什么。 Months of payroll and what they give.
 */
export interface PayrollStep {
  readonly label?: string;
  /**
   * 连续月数
   * int
   */
  readonly months: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 代发专属礼
 * 代发专属礼：工资在本行发的客户。不得要求工资留存多少、多久。 For customers who are paid through the bank.
 */
export interface PayrollGift extends GiftCampaign {
  /**
   * 代发阶梯
   * table(payroll_step)
   */
  readonly steps?: readonly PayrollStep[];
  /**
   * 最低代发
   * 每月代发不低于多少才算；只看发放，不看留存。
   * money
   */
  readonly least_salary: Money;
  /**
   * 要求留存
   * 要求工资留在账户里。
   * bool
   */
  readonly keep_balance: boolean;
  /**
   * 代发单位
   * 只给这些代发单位；不写则所有代发客户。
   * list(text)
   */
  readonly employers: readonly string[];
}

/**
 * 资产阶梯
 * 资产提升的一档。 A step of growing assets.
 */
export interface AssetStep {
  readonly label?: string;
  /**
   * 提升
   * money
   */
  readonly growth: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 资产提升有礼
 * 资产提升有礼：理财、基金等非存款资产比基期多了多少。存款增加不得有礼（银保监办发〔2018〕48号）。
 * Gifts for growing assets other than deposits.
 */
export interface AssetGrowth extends GiftCampaign {
  /**
   * 基期
   * 与哪一天比。
   * date
   */
  readonly base: DateText;
  /**
   * 资产口径
   * asset_measure
   */
  readonly measure: AssetMeasure;
  /**
   * 资产阶梯
   * table(asset_step)
   */
  readonly steps?: readonly AssetStep[];
  /**
   * 保持
   * 提升之后保持多久。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 首购礼
 * 首购礼：头一回买某一类产品；存款除外。 A gift for a first purchase, never of a deposit.
 */
export interface FirstBuyGift extends GiftCampaign {
  /**
   * 限定产品
   * 限这几件产品；不写则挂钩业务里的都算。存款写不进来。
   * list(ref(investment))
   */
  readonly products: readonly string[];
  /**
   * 最低金额
   * money
   */
  readonly least: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 持有
   * 确认之后持有多久才发。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 题目
 * 一道题。 A question.
 */
export interface QuizQuestion {
  readonly label?: string;
  /**
   * 题干
   * text
   */
  readonly question: string;
  /**
   * 选项
   * list(text)
   */
  readonly options: readonly string[];
  /**
   * 正确选项
   * 第几项是对的；只在后台判。
   * int
   */
  readonly answer: number;
  /**
   * 解析
   * 交卷之后才给客户看。
   * text?
   */
  readonly explanation?: string;
}

/**
 * 答题
 * 答题：学一点金融知识、反诈知识，答对有礼。 A quiz; most are investor education or fraud awareness.
 */
export interface Quiz extends GiftCampaign {
  /**
   * 题库
   * table(quiz_question)
   */
  readonly questions?: readonly QuizQuestion[];
  /**
   * 每次题数
   * 每次抽几道。
   * int
   */
  readonly asked: number;
  /**
   * 过关题数
   * 答对几道算过。
   * int
   */
  readonly pass: number;
  /**
   * 限时
   * duration
   */
  readonly time_limit: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 教育宣传
   * 是不是投资者教育或反诈宣传。
   * bool
   */
  readonly education: boolean;
}

/**
 * 生日关怀
 * 生日关怀：生日、节日、纪念日的一声问候、一份心意。 Care on birthdays and festivals.
 */
export interface BirthdayCare extends GiftCampaign {
  /**
   * 关怀日
   * care_occasion
   */
  readonly occasion: CareOccasion;
  /**
   * 节日日期
   * 节日是哪一天。
   * date?
   */
  readonly festival_day?: DateText;
  /**
   * 问候语
   * text
   */
  readonly greeting: string;
  /**
   * 提前
   * 提前几天可以领。
   * duration
   */
  readonly early: DurationText;
  /**
   * 奖品
   * ref(prize)?
   */
  readonly prize?: string;
}

/**
 * 流失挽回
 * 流失挽回：许久没来的客户，回来有礼。 Winning back who has not been seen for long.
 */
export interface WinBack extends GiftCampaign {
  /**
   * 未登录
   * 多久没有登录算流失。
   * duration
   */
  readonly inactive: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 联系次数
   * 最多联系几次；没有回应就不再打扰。
   * int
   */
  readonly attempts: number;
  /**
   * 联系间隔
   * 两次联系至少隔多久。
   * duration
   */
  readonly gap: DurationText;
}

/**
 * 内容
 * 内容；名称就是标题。 A piece of content; its label is its title.
 */
export interface Content {
  readonly label?: string;
  /**
   * 作者
   * text
   */
  readonly author: string;
  /**
   * 审核人
   * text?
   */
  readonly reviewer?: string;
  /**
   * 审核日
   * date?
   */
  readonly reviewed_on?: DateText;
  /**
   * 状态
   * 只有已发布的才显示。
   * content_stage
   */
  readonly stage: ContentStage;
  /**
   * 发布期
   * 不写则一直显示，直到撤下。
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 客群
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 关键词
   * list(text)
   */
  readonly keywords: readonly string[];
  /**
   * 权重
   * 同时可看时，大的在前。
   * int
   */
  readonly weight: number;
  /**
   * 关怀版可见
   * 关怀版里是否出现；内容不是广告，可以出现。
   * bool
   */
  readonly elder: boolean;
}

/**
 * 文章
 * 文章：一段一条。 An article, a text a paragraph.
 */
export interface Article extends Content {
  /**
   * 主题
   * article_topic
   */
  readonly topic: ArticleTopic;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 题图
   * asset?
   */
  readonly cover?: string;
  /**
   * 阅读时长
   * 读完大约多久。
   * duration
   */
  readonly reading: DurationText;
  /**
   * 相关功能
   * 文中说到的功能与产品，文末可以点开。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 相关产品
   * list(ref(product))
   */
  readonly products: readonly string[];
  /**
   * 出处
   * text?
   */
  readonly source?: string;
  /**
   * 提示语
   * text?
   */
  readonly disclaimer?: string;
}

/**
 * 公告
 * 公告：要让客户知道的一件事。 Something that customers have to be told.
 */
export interface Announcement extends Content {
  /**
   * 性质
   * announcement_sort
   */
  readonly sort: AnnouncementSort;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 生效日
   * 从哪一天起生效；收费提高、协议变更须提前公示。
   * date?
   */
  readonly effective?: DateText;
  /**
   * 暂停功能
   * 哪些功能在这段时间用不了。
   * list(ref(function))
   */
  readonly paused: readonly string[];
  /**
   * 暂停自
   * datetime?
   */
  readonly pause_from?: DateTimeText;
  /**
   * 暂停至
   * datetime?
   */
  readonly pause_to?: DateTimeText;
  /**
   * 须确认
   * 打开应用时要客户点“知道了”。
   * bool
   */
  readonly acknowledge: boolean;
}

/**
 * 资讯
 * 资讯：取自有授权的媒体，标明出处。 News from licensed media, with its source.
 */
export interface NewsItem extends Content {
  /**
   * 出处
   * text
   */
  readonly source: string;
  /**
   * 原文
   * url?
   */
  readonly url?: string;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 刊发时间
   * datetime
   */
  readonly published_at: DateTimeText;
  /**
   * 授权编号
   * 转载的授权合同号。
   * text
   */
  readonly licence: string;
}

/**
 * 常见问题
 * 常见问题：名称就是问题。 A question that is often asked; its label is the question.
 */
export interface Faq extends Content {
  /**
   * 主题
   * faq_topic
   */
  readonly topic: FaqTopic;
  /**
   * 回答
   * text
   */
  readonly answer: string;
  /**
   * 其他问法
   * 客户还会怎么问，搜索与客服机器人都用。
   * list(text)
   */
  readonly also: readonly string[];
  /**
   * 去办理
   * ref(function)?
   */
  readonly function?: string;
}

/**
 * 文本版本
 * 法律文本的一版。 One version of a legal text.
 */
export interface LegalVersion {
  readonly label?: string;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 公布日
   * date
   */
  readonly published: DateText;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 全文
   * url
   */
  readonly url: string;
  /**
   * 变更说明
   * 与上一版比，改了什么。
   * text?
   */
  readonly changes?: string;
  /**
   * 须重新同意
   * 处理目的、方式、种类变了，须重新取得同意（《个人信息保护法》第十四条）。
   * bool
   */
  readonly again: boolean;
}

/**
 * 法律文本
 * 法律文本：隐私政策、协议、授权书与清单，每一版都留着。 A legal text with all of its versions.
 */
export interface LegalText {
  readonly label?: string;
  /**
   * 种类
   * legal_sort
   */
  readonly sort: LegalSort;
  /**
   * 版本表
   * table(legal_version)
   */
  readonly versions?: readonly LegalVersion[];
  /**
   * 同意方式
   * consent_mode
   */
  readonly consent: ConsentMode;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可撤回
   * 同意之后能撤回；撤回与同意一样方便。
   * bool
   */
  readonly revocable: boolean;
  /**
   * 不同意则
   * 不同意、撤回之后，哪些用不了。
   * text?
   */
  readonly refused?: string;
  /**
   * 适用功能
   * 办哪些功能时出示。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 阅读时长
   * 读多久才能点同意。
   * duration
   */
  readonly read_for: DurationText;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 简介
   * 一句话说明。
   * text
   */
  readonly summary: string;
}

/**
 * 存款
 * 存款。 Deposits.
 */
export interface Deposit extends Product {
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 存款保险
   * 存款保险标识。
   * bool
   */
  readonly insured: boolean;
}

/**
 * 活期存款
 * 活期存款。 Demand deposit.
 */
export interface DemandDeposit extends Deposit {}

/**
 * 整存整取
 * 整存整取：一次存入，到期本息一并取。 Lump-sum time deposit.
 */

export interface TimeDeposit extends Deposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 自动转存
   * 到期自动转存。
   * bool
   */
  readonly rollover: boolean;
  /**
   * 提前支取利率
   * percent
   */
  readonly early_rate: DecimalText;
  /**
   * 部分提取次数
   * 最多可以部分提前支取几次。
   * int
   */
  readonly early_withdrawals: number;
}

/**
 * 零存整取
 * 零存整取：每月存一笔。 Instalment deposit.
 */

export interface InstalmentDeposit extends Deposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 月存金额
   * 每月最少存多少。
   * money
   */
  readonly monthly: Money;
}

/**
 * 通知存款
 * 通知存款：支取前一天或七天通知（银发〔1999〕3号）。 Notice deposit.
 */

export interface NoticeDeposit extends Deposit {
  /**
   * 通知天数
   * duration
   */
  readonly notice_days: DurationText;
  /**
   * 最低支取
   * money
   */
  readonly min_withdrawal: Money;
}

/**
 * 大额存单
 * 大额存单：个人20万元起（中国人民银行公告〔2016〕第13号）。 Large-value certificate of deposit.
 */

export interface LargeCd extends Deposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 付息方式
   * interest_payment
   */
  readonly payment: InterestPayment;
  /**
   * 可转让
   * 可以转让给别的客户。
   * bool
   */
  readonly transferable: boolean;
}

/**
 * 结构性存款
 * 结构性存款：本金有保障，利息随挂钩标的浮动。 Structured deposit; `rate` is the lowest it can pay.
 */

export interface StructuredDeposit extends Deposit {
  /**
   * 期限
   * 按天写，如 90天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 最高利率
   * percent
   */
  readonly high_rate: DecimalText;
  /**
   * 挂钩标的
   * text
   */
  readonly underlying: string;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 智能存款
 * 智能存款：存得越多、越久，利率越高，按档计息。 Tiered deposit.
 */

export interface SmartDeposit extends Deposit {
  /**
   * 利率分档
   * table(rate_tier)
   */
  readonly tiers?: readonly RateTier[];
}

/**
 * 利率档
 * 利率的一档。 One tier of a rate.
 */

export interface RateTier {
  readonly label?: string;
  /**
   * 余额
   * 余额不低于多少时适用。
   * money
   */
  readonly from: Money;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 事件属性
 * 事件属性：事件发生时一并记下的一件事。 One thing recorded with an event.
 */

export interface EventProperty extends Variable {
  /**
   * 必填
   * bool
   */
  readonly required: boolean;
  /**
   * 信息级别
   * 属于哪一级个人金融信息（JR/T 0171-2020）；只有不写与 C1 可以进事件。
   * sensitivity?
   */
  readonly sensitive?: Sensitivity;
}

/**
 * 属性组
 * 属性组：几个事件都有的属性。 Properties that several events share.
 */

export interface PropertyGroup {
  readonly label?: string;
  /**
   * 属性表
   * many(event_property)
   */
  readonly properties?: Keyed<EventProperty>;
}

/**
 * 行为事件
 * 行为事件。报表里写 次数(运营位点击, 满足: …) 就是数它。
 * Something that a customer did. Metrics count events by name: `count(slot_click, where: …)`.
 */

export interface Event {
  readonly label?: string;
  /**
   * 事件码
   * 上报时用的码，一经发布不再改变。
   * text
   */
  readonly code: string;
  /**
   * 类别
   * event_group
   */
  readonly group: EventGroup;
  /**
   * 时点
   * 什么时候上报；一次行为只报一次。
   * text
   */
  readonly trigger: string;
  /**
   * 上报端
   * event_reporter
   */
  readonly reporter: EventReporter;
  /**
   * 公共属性
   * 引用的属性组，组里的属性就像写在事件里一样。
   * list(ref(property_group))
   */
  readonly includes: readonly string[];
  /**
   * 属性表
   * many(event_property)
   */
  readonly properties?: Keyed<EventProperty>;
  /**
   * 采样率
   * 上报多少；太多的事件可以抽样，报表按它放大。
   * percent
   */
  readonly sampled: DecimalText;
  /**
   * 保存
   * 逐条保存多久，之后只留汇总。
   * duration
   */
  readonly kept: DurationText;
  /**
   * 可关闭
   * 只为分析而记的，客户关掉“行为分析”就不再上报；安全与交易所必需的照记。
   * bool
   */
  readonly optional: boolean;
}

/**
 * 漏斗步骤
 * 漏斗的一步。 One step of a funnel.
 */

export interface FunnelStep {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 事件
   * ref(event)
   */
  readonly event: string;
  /**
   * 条件
   * 只算满足条件的，名字取自事件的属性。
   * expr(bool)?
   */
  readonly where?: Expression;
  /**
   * 含义
   * 给人看的说法，如“看到横幅”。
   * text
   */
  readonly meaning: string;
}

/**
 * 转化漏斗
 * 转化漏斗：依次发生的几个事件，看每一步留下多少人。 How many go on from one event to the next.
 */

export interface Funnel {
  readonly label?: string;
  /**
   * 步骤
   * table(funnel_step)
   */
  readonly steps?: readonly FunnelStep[];
  /**
   * 时限
   * 从第一步到最后一步最多隔多久；超过就不算同一次。
   * duration
   */
  readonly window: DurationText;
  /**
   * 计数对象
   * funnel_unit
   */
  readonly counts: FunnelUnit;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 问题
   * 看它是为了回答什么问题。
   * text
   */
  readonly question: string;
}

/**
 * 功能
 * 功能：客户能在菜单、宫格、搜索与语音里找到并打开的一项。
 * A function: an entry that a customer finds in menus, grids, search or by voice.
 */

export interface Function {
  readonly label?: string;
  /**
   * 分组
   * menu_group
   */
  readonly group: MenuGroup;
  /**
   * 频道页
   * 默认放在哪个频道页。
   * ref(page)
   */
  readonly tab: string;
  /**
   * 最低角色
   * 至少是什么角色才能用；银行可以提高，不能低于平台。
   * role
   */
  readonly role: Role;
  /**
   * 别名
   * 客户会怎么叫它，搜索与语音都用。
   * list(text)
   */
  readonly synonyms: readonly string[];
  /**
   * 首字母
   * 拼音首字母，可以重复，搜索时按热度排列；不写就不能按首字母搜到。
   * text?
   */
  readonly initials?: string;
  /**
   * 动账
   * 打开后会不会动账。
   * bool
   */
  readonly moves_money: boolean;
  /**
   * 打开页面
   * 打开后是哪个频道页；不写则是功能自己的页面。
   * ref(page)?
   */
  readonly opens?: string;
  /**
   * 路由
   * 应用内的路由；不写则由功能的名字得出。
   * text?
   */
  readonly route?: string;
  /**
   * 起始版本
   * 从哪个应用版本起才有。
   * text?
   */
  readonly min_version?: string;
  /**
   * 启用
   * 关闭后各处入口一并隐藏，不必逐个移除。
   * bool
   */
  readonly live: boolean;
  /**
   * 热度
   * 搜索热度，越大越靠前。
   * int
   */
  readonly popularity: number;
}

/**
 * 服务分组
 * 服务分组：一组微服务，对应一份接口文档。 A group of services; one OpenAPI document.
 */

export interface ServiceGroup {
  readonly label?: string;
  /**
   * 职责
   * 一句话说明负责什么。
   * text
   */
  readonly summary: string;
  /**
   * 路径前缀
   * 接口地址的前缀。
   * text
   */
  readonly base_path: string;
}

/**
 * 成长等级
 * 成长等级：成长值或月日均资产，达到一项即可。名称就是给客户看的等级名。 A growth tier: reached by points or by assets.
 */

export interface GrowthTier {
  readonly label?: string;
  /**
   * 等级
   * 是哪一级；一级只说一次。
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 前一级
   * 下面一级；最低一级不写。
   * ref(growth_tier)?
   */
  readonly previous?: string;
  /**
   * 成长值
   * 成长值不低于多少。
   * int
   */
  readonly growth: number;
  /**
   * 月日均资产
   * 或者月日均资产不低于多少。
   * money?
   */
  readonly assets?: Money;
  /**
   * 徽章
   * asset?
   */
  readonly icon?: string;
  /**
   * 颜色
   * color
   */
  readonly shade: ColorText;
  /**
   * 简介
   * 一句话说清这一级有什么。
   * text?
   */
  readonly summary?: string;
}

/**
 * 成长规则
 * 成长规则：快升缓降——够了立刻升，不够慢慢降。 How tiers are re-evaluated: up at once, down slowly.
 */

export interface GrowthScheme {
  readonly label?: string;
  /**
   * 评定周期
   * 多久评定一次。
   * growth_period
   */
  readonly evaluated: GrowthPeriod;
  /**
   * 成长值有效
   * 看过去多久的成长值。
   * duration
   */
  readonly window: DurationText;
  /**
   * 即时升级
   * 达到就升，不等评定。
   * bool
   */
  readonly rise_at_once: boolean;
  /**
   * 保级期
   * 不够了先保级多久。
   * duration
   */
  readonly grace: DurationText;
  /**
   * 每季最多降级
   * 保级期过后，一季最多降几级。
   * int
   */
  readonly fall_per_quarter: number;
  /**
   * 降级提前告知
   * 降级前多久告诉客户。
   * duration
   */
  readonly notice: DurationText;
}

/**
 * 积分制度
 * 积分制度：积分值多少钱，多久过期。 What points are worth and how long they last.
 */

export interface PointsScheme {
  readonly label?: string;
  /**
   * 每元积分
   * 多少积分抵一元。
   * int
   */
  readonly points_per_yuan: number;
  /**
   * 积分有效期
   * 得到之后多久过期；积分不得永久有效，否则负债只增不减。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 过期提醒
   * 过期前多久提醒。
   * duration
   */
  readonly remind: DurationText;
  /**
   * 起用积分
   * 一次至少用多少。
   * int
   */
  readonly least: number;
  /**
   * 每日得分上限
   * 一位客户一天最多得多少，各条规则合计。
   * int
   */
  readonly daily_cap: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
  /**
   * 年度预算
   * 全行一年发出的积分最多值多少钱。
   * money?
   */
  readonly yearly_budget?: Money;
}

/**
 * 得分规则
 * 得分规则：做什么，得多少成长值与积分。 What an action earns.
 */

export interface EarningRule {
  readonly label?: string;
  /**
   * 事件
   * 什么事件得分；按资产给的不写。
   * ref(event)?
   */
  readonly event?: string;
  /**
   * 条件
   * 事件还要满足什么，名字取自事件的属性。
   * expr(bool)?
   */
  readonly where?: Expression;
  /**
   * 成长值
   * 每次得多少。
   * int
   */
  readonly growth: number;
  /**
   * 积分
   * int
   */
  readonly points: number;
  /**
   * 每满
   * 按金额给的：每满多少得一次。
   * money?
   */
  readonly per?: Money;
  /**
   * 最多次数
   * 周期里最多得几次。
   * int?
   */
  readonly times?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
  /**
   * 周期封顶
   * 一个周期里，成长值与积分各自最多得多少；按金额给的必须写。
   * int?
   */
  readonly cap?: number;
  /**
   * 计分业务
   * 按哪些业务的资产或金额给。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 说明
   * 给客户看的说明。
   * text?
   */
  readonly terms?: string;
}

/**
 * 权益配额
 * 某一级享有多少。 How much of a benefit a tier has.
 */

export interface BenefitGrant {
  readonly label?: string;
  /**
   * 等级
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 次数
   * 一个周期几次；不写则不限次。
   * int?
   */
  readonly quantity?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
}

/**
 * 权益
 * 权益：达到等级的客户享有的一项服务。 A benefit that tiers have.
 */

export interface Benefit {
  readonly label?: string;
  /**
   * 种类
   * benefit_sort
   */
  readonly sort: BenefitSort;
  /**
   * 权益配额
   * table(benefit_grant)
   */
  readonly grants?: readonly BenefitGrant[];
  /**
   * 单次成本
   * 用一次，本行付多少。
   * money
   */
  readonly cost: Money;
  /**
   * 服务商
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用入口
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 积分换购
   * 用积分也能换：多少积分一次。
   * int?
   */
  readonly points?: number;
  /**
   * 使用说明
   * 怎么用、有什么限制。
   * text
   */
  readonly terms: string;
  /**
   * 提前预约
   * 预约要提前多久。
   * duration
   */
  readonly booking: DurationText;
  /**
   * 可结转
   * 不用过期，还是结转到下一周期。
   * bool
   */
  readonly carries_over: boolean;
  /**
   * 年度预算
   * 一年在这项权益上最多花多少；有成本的要写。
   * money?
   */
  readonly budget?: Money;
}

/**
 * 额度
 * 一行额度：全部通过这组认证方式，可以动多少钱。不写的格子就是不设限。
 * What a set of tools allows once all of them are passed. An absent cap is no cap.
 */

export interface Limit {
  readonly label?: string;
  /**
   * 认证方式
   * 须全部通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
  /**
   * 单笔
   * money?
   */
  readonly single?: Money;
  /**
   * 日累计
   * money?
   */
  readonly daily?: Money;
  /**
   * 月累计
   * money?
   */
  readonly monthly?: Money;
  /**
   * 年累计
   * money?
   */
  readonly yearly?: Money;
  /**
   * 日笔数
   * 每日最多几笔。
   * int?
   */
  readonly count?: number;
}

/**
 * 限额
 * 认证方式限额：一个场景里，每组认证方式各能动多少钱。
 * Limits by sets of tools. At run time the least troublesome set that the customer has and that allows the amount is asked for.
 */

export interface Limits {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 业务范围
   * 只管这些业务；不写则管整个场景。
   * set(business)?
   */
  readonly businesses?: readonly Business[];
  /**
   * 累计方式
   * counting
   */
  readonly counting: Counting;
  /**
   * 大额提醒
   * 账户日累计达到这个数，办理前大额提醒并由客户确认（银发〔2016〕261号）。
   * money?
   */
  readonly remind_above?: Money;
  /**
   * 额度表
   * table(limit)
   */
  readonly rows?: readonly Limit[];
}

/**
 * 业务额度
 * 一行业务额度：不论用什么认证方式，这项业务最多动多少钱。 Caps of a business, whatever the tools.
 */

export interface BusinessLimit {
  readonly label?: string;
  /**
   * 业务
   * business
   */
  readonly business: Business;
  /**
   * 单笔
   * money?
   */
  readonly single?: Money;
  /**
   * 日累计
   * money?
   */
  readonly daily?: Money;
  /**
   * 月累计
   * money?
   */
  readonly monthly?: Money;
  /**
   * 年累计
   * money?
   */
  readonly yearly?: Money;
  /**
   * 日笔数
   * 每日最多几笔。
   * int?
   */
  readonly count?: number;
}

/**
 * 业务限额
 * 业务限额：一个场景里，各项业务各能动多少钱。 Limits by business, beside those by tools.
 */

export interface BusinessLimits {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 额度表
   * table(business_limit)
   */
  readonly rows?: readonly BusinessLimit[];
}

/**
 * 转账协议
 * 非柜面转账协议：开通时与客户约定的默认值，客户只能往低调；调高须按这里的办法（银发〔2016〕261号）。
 * What is agreed with a customer before non-counter transfers are opened.
 */

export interface TransferAgreement {
  readonly label?: string;
  /**
   * 日笔数
   * int
   */
  readonly count: number;
  /**
   * 日累计
   * money
   */
  readonly daily: Money;
  /**
   * 年累计
   * money
   */
  readonly yearly: Money;
  /**
   * 线上调高上限
   * 客户在手机上最多能把日累计调到多少，再高去柜面。
   * money
   */
  readonly online_daily: Money;
  /**
   * 调高认证
   * 在手机上调高须通过的认证方式。
   * set(ref(auth_tool))
   */
  readonly raise_with: readonly string[];
  /**
   * 到账方式
   * set(arrival_mode)
   */
  readonly arrival_modes: readonly ArrivalMode[];
  /**
   * 可撤销
   * 非实时到账的转账，处理之前可以撤销。
   * bool
   */
  readonly revocable: boolean;
  /**
   * 休眠期限
   * 开户后这么久没有交易，暂停非柜面业务。
   * duration
   */
  readonly dormant_after: DurationText;
}

/**
 * 贷款
 * 贷款。 Loans.
 */

export interface Loan extends Product {
  /**
   * 年化利率
   * 年化利率（单利），有区间的写下限。
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 年化利率上限
   * percent?
   */
  readonly rate_high?: DecimalText;
  /**
   * 最长期限
   * 最长借多久。
   * duration
   */
  readonly term: DurationText;
  /**
   * 还款方式
   * set(repayment)
   */
  readonly repayments: readonly Repayment[];
  /**
   * 用途
   * 只能用在哪里，如日常消费、进货。
   * text
   */
  readonly purpose: string;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 消费贷
 * 消费贷：线上申请，用于日常消费。 Consumer loan.
 */

export interface ConsumerLoan extends Loan {
  /**
   * 线上办理
   * 全程线上办理。
   * bool
   */
  readonly online: boolean;
}

/**
 * 经营贷
 * 经营贷：给小微企业主、个体工商户与农户。 Loan for a small business, a shop or a farm.
 */

export interface BusinessLoan extends Loan {
  /**
   * 担保方式
   * set(collateral)
   */
  readonly collateral: readonly Collateral[];
  /**
   * 用途查验
   * 放款后查验资金用途。
   * bool
   */
  readonly purpose_check: boolean;
}

/**
 * 住房贷款
 * 住房贷款：线上只查询与还款，不受理申请。 Mortgage: inquiry and repayment only.
 */

export interface Mortgage extends Loan {
  /**
   * 加点
   * 在贷款市场报价利率上加减多少。
   * percent
   */
  readonly over_lpr: DecimalText;
}

/**
 * 信用卡产品
 * 信用卡。 Credit card.
 */

export interface CreditCard extends Product {
  /**
   * 卡组织
   * card_scheme
   */
  readonly scheme: CardScheme;
  /**
   * 最高额度
   * 首次授信的最高额度。
   * money
   */
  readonly credit_line: Money;
  /**
   * 年费
   * money
   */
  readonly annual_fee: Money;
  /**
   * 免年费次数
   * 刷满几次免次年年费；0 表示不免。
   * int
   */
  readonly free_after: number;
  /**
   * 分期年化
   * 分期手续费折算的年化利率，须展示给客户。
   * percent
   */
  readonly instalment_rate: DecimalText;
  /**
   * 权益
   * list(text)
   */
  readonly perks: readonly string[];
}

/**
 * 报文结构
 * 报文结构。 A structure of a request or a response; never declared by itself.
 */

export interface Payload {
  readonly label?: string;
}

/**
 * 用户资料
 * 登录用户。 The user who is logged in.
 */

export interface UserProfile extends Payload {
  /**
   * 用户号
   * text
   */
  readonly user_no: string;
  /**
   * 姓名
   * text?
   */
  readonly full_name?: string;
  /**
   * 手机号
   * text
   */
  readonly mobile: string;
  /**
   * 用户角色
   * role
   */
  readonly user_role: Role;
  /**
   * 等级
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 积分
   * int
   */
  readonly points: number;
  /**
   * 实名日期
   * date?
   */
  readonly verified_on?: DateText;
}

/**
 * 认证选项
 * 一组可以选用的认证方式。 A way to authenticate that the customer may choose.
 */

export interface AuthOption extends Payload {
  /**
   * 认证方式
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
  /**
   * 单笔可用
   * money?
   */
  readonly single_left?: Money;
  /**
   * 当日可用
   * money?
   */
  readonly daily_left?: Money;
  /**
   * 推荐
   * bool
   */
  readonly preferred: boolean;
}

/**
 * 设备
 * 绑定的设备。 A bound device.
 */

export interface DeviceItem extends Payload {
  /**
   * 设备编号
   * text
   */
  readonly device: string;
  /**
   * 型号
   * text
   */
  readonly model: string;
  /**
   * 平台
   * device_platform
   */
  readonly platform: DevicePlatform;
  /**
   * 绑定时间
   * datetime
   */
  readonly bound_at: DateTimeText;
  /**
   * 最近使用
   * datetime
   */
  readonly last_used_at: DateTimeText;
  /**
   * 本机
   * bool
   */
  readonly current: boolean;
}

/**
 * 已领认证方式
 * 客户持有的认证方式。 A tool that the customer holds.
 */

export interface ToolItem extends Payload {
  /**
   * 认证方式
   * ref(auth_tool)
   */
  readonly tool: string;
  /**
   * 已启用
   * bool
   */
  readonly enabled: boolean;
  /**
   * 有效期至
   * date?
   */
  readonly expires_on?: DateText;
}

/**
 * 限额现状
 * 一项限额的现状。 A limit as it stands.
 */

export interface LimitItem extends Payload {
  /**
   * 认证方式
   * set(ref(auth_tool))
   */
  readonly tools: readonly string[];
  /**
   * 口径
   * limit_scope
   */
  readonly scope: LimitScope;
  /**
   * 上限
   * money?
   */
  readonly cap?: Money;
  /**
   * 已用
   * money?
   */
  readonly used?: Money;
  /**
   * 剩余
   * money?
   */
  readonly left?: Money;
}

/**
 * 账户摘要
 * 账户。 An account.
 */

export interface AccountItem extends Payload {
  /**
   * 账户编号
   * 后台给的代号，不是卡号。
   * text
   */
  readonly account: string;
  /**
   * 掩码账号
   * text
   */
  readonly masked: string;
  /**
   * 账户类别
   * account_grade?
   */
  readonly grade?: AccountGrade;
  /**
   * 别名
   * text?
   */
  readonly nickname?: string;
  /**
   * 币种
   * text
   */
  readonly currency: string;
  /**
   * 余额
   * money
   */
  readonly balance: Money;
  /**
   * 可用余额
   * money
   */
  readonly available: Money;
  /**
   * 受限
   * bool
   */
  readonly restricted: boolean;
  /**
   * 本行
   * bool
   */
  readonly own_bank: boolean;
}

/**
 * 交易明细
 * 一笔交易。 One transaction of an account.
 */

export interface TransactionItem extends Payload {
  /**
   * 流水号
   * text
   */
  readonly serial: string;
  /**
   * 记账时间
   * datetime
   */
  readonly booked_at: DateTimeText;
  /**
   * 方向
   * direction
   */
  readonly direction: Direction;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 余额
   * money
   */
  readonly balance: Money;
  /**
   * 对方户名
   * text?
   */
  readonly counterparty?: string;
  /**
   * 对方账号
   * text?
   */
  readonly counterparty_account?: string;
  /**
   * 分类
   * text?
   */
  readonly category?: string;
  /**
   * 附言
   * text?
   */
  readonly memo?: string;
}

/**
 * 分类合计
 * 一类收支的合计。 Total of one category of income or spending.
 */

export interface CategoryTotal extends Payload {
  /**
   * 分类
   * text
   */
  readonly category: string;
  /**
   * 方向
   * direction
   */
  readonly direction: Direction;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 占比
   * percent
   */
  readonly share: DecimalText;
}

/**
 * 资产大类
 * 一大类资产或负债。 One family of assets or liabilities.
 */

export interface AssetItem extends Payload {
  /**
   * 大类
   * text
   */
  readonly family: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 占比
   * percent
   */
  readonly share: DecimalText;
}

/**
 * 账户限制
 * 账户受到的一项限制。 A restriction on an account.
 */

export interface RestrictionItem extends Payload {
  /**
   * 种类
   * text
   */
  readonly sort: string;
  /**
   * 起始日期
   * date
   */
  readonly since: DateText;
  /**
   * 原因
   * text
   */
  readonly reason: string;
  /**
   * 解除办法
   * text
   */
  readonly remedy: string;
}

/**
 * 收款人
 * 收款人。 A payee.
 */

export interface PayeeItem extends Payload {
  /**
   * 收款人编号
   * text
   */
  readonly payee: string;
  /**
   * 户名
   * text
   */
  readonly payee_name: string;
  /**
   * 账号
   * text
   */
  readonly account: string;
  /**
   * 开户行
   * text
   */
  readonly bank_name: string;
  /**
   * 联行号
   * text?
   */
  readonly bank_code?: string;
  /**
   * 最近使用
   * date?
   */
  readonly last_used_on?: DateText;
}

/**
 * 转账记录
 * 一笔转账。 A transfer.
 */

export interface TransferItem extends Payload {
  /**
   * 转账编号
   * text
   */
  readonly transfer: string;
  /**
   * 付款账户
   * text
   */
  readonly payer_account: string;
  /**
   * 收款户名
   * text
   */
  readonly payee_name: string;
  /**
   * 收款账号
   * text
   */
  readonly payee_account: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 到账方式
   * arrival_mode
   */
  readonly arrival: ArrivalMode;
  /**
   * 提交时间
   * datetime
   */
  readonly submitted_at: DateTimeText;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
  /**
   * 可撤销
   * bool
   */
  readonly revocable: boolean;
  /**
   * 失败原因
   * text?
   */
  readonly failure?: string;
}

/**
 * 转账计划
 * 一个预约转账计划。 A scheduled transfer.
 */

export interface ScheduleItem extends Payload {
  /**
   * 计划编号
   * text
   */
  readonly schedule: string;
  /**
   * 收款户名
   * text
   */
  readonly payee_name: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 频率
   * frequency
   */
  readonly frequency: Frequency;
  /**
   * 下次日期
   * date
   */
  readonly next_on: DateText;
  /**
   * 结束日期
   * date?
   */
  readonly ends_on?: DateText;
  /**
   * 暂停
   * bool
   */
  readonly paused: boolean;
}

/**
 * 批量明细
 * 批量转账里的一笔。 One line of a batch.
 */

export interface BatchLine extends Payload {
  /**
   * 序号
   * int
   */
  readonly line: number;
  /**
   * 收款户名
   * text
   */
  readonly payee_name: string;
  /**
   * 收款账号
   * text
   */
  readonly payee_account: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 附言
   * text?
   */
  readonly memo?: string;
}

/**
 * 产品摘要
 * 产品的展示信息。 A product as it is shown.
 */

export interface ProductItem extends Payload {
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 大类
   * text
   */
  readonly family: string;
  /**
   * 风险等级
   * risk_level?
   */
  readonly risk?: RiskLevel;
  /**
   * 收益指标
   * percent?
   */
  readonly figure?: DecimalText;
  /**
   * 指标说明
   * text
   */
  readonly figure_text: string;
  /**
   * 起点金额
   * money?
   */
  readonly min?: Money;
  /**
   * 期限
   * duration?
   */
  readonly term?: DurationText;
  /**
   * 售罄
   * bool
   */
  readonly sold_out: boolean;
  /**
   * 特点
   * list(text)
   */
  readonly tags: readonly string[];
}

/**
 * 持仓
 * 一笔持仓。 A holding.
 */

export interface HoldingItem extends Payload {
  /**
   * 持仓编号
   * text
   */
  readonly holding: string;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 产品名称
   * text
   */
  readonly title: string;
  /**
   * 份额
   * number?
   */
  readonly shares?: DecimalText;
  /**
   * 市值
   * money
   */
  readonly value: Money;
  /**
   * 累计收益
   * money
   */
  readonly profit: Money;
  /**
   * 昨日收益
   * money?
   */
  readonly profit_yesterday?: Money;
  /**
   * 到期日
   * date?
   */
  readonly matures_on?: DateText;
  /**
   * 可赎回
   * bool
   */
  readonly redeemable: boolean;
}

/**
 * 净值
 * 净值的一个点。 One point of a net-value curve.
 */

export interface ValuePoint extends Payload {
  /**
   * 日期
   * date
   */
  readonly on: DateText;
  /**
   * 单位净值
   * number
   */
  readonly value: DecimalText;
}

/**
 * 产品订单
 * 一笔产品订单。 An order of a product.
 */

export interface OrderItem extends Payload {
  /**
   * 订单号
   * text
   */
  readonly order: string;
  /**
   * 产品
   * ref(product)
   */
  readonly product: string;
  /**
   * 金额
   * money
   */
  readonly amount: Money;
  /**
   * 提交时间
   * datetime
   */
  readonly submitted_at: DateTimeText;
  /**
   * 确认日期
   * date?
   */
  readonly confirms_on?: DateText;
  /**
   * 状态
   * transaction_status
   */
  readonly status: TransactionStatus;
}

/**
 * 测评题目
 * 测评的一道题。 A question of the risk assessment.
 */

export interface QuestionItem extends Payload {
  /**
   * 题号
   * int
   */
  readonly number: number;
  /**
   * 题目
   * text
   */
  readonly question: string;
  /**
   * 选项
   * list(text)
   */
  readonly options: readonly string[];
}

/**
 * 存款摘要
 * 一笔定期类存款。 A time, notice or CD deposit that the customer has.
 */

export interface DepositItem extends Payload {
  /**
   * 存款编号
   * text
   */
  readonly deposit: string;
  /**
   * 产品
   * ref(deposit)
   */
  readonly product: string;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 起息日
   * date
   */
  readonly opened_on: DateText;
  /**
   * 到期日
   * date?
   */
  readonly matures_on?: DateText;
  /**
   * 自动转存
   * bool
   */
  readonly rollover: boolean;
  /**
   * 预计利息
   * money
   */
  readonly interest: Money;
}

/**
 * 存单转让
 * 一笔挂牌转让的大额存单。 A CD on offer.
 */

export interface CdListing extends Payload {
  /**
   * 挂牌编号
   * text
   */
  readonly listing: string;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 转让价
   * money
   */
  readonly price: Money;
  /**
   * 受让利率
   * percent
   */
  readonly buyer_rate: DecimalText;
  /**
   * 到期日
   * date
   */
  readonly matures_on: DateText;
}

/**
 * 贷款摘要
 * 一笔贷款。 A loan that the customer has.
 */

export interface LoanItem extends Payload {
  /**
   * 贷款编号
   * text
   */
  readonly loan: string;
  /**
   * 产品
   * ref(loan)
   */
  readonly product: string;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 剩余本金
   * money
   */
  readonly outstanding: Money;
  /**
   * 年化利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 下次还款日
   * date?
   */
  readonly due_on?: DateText;
  /**
   * 下次还款额
   * money?
   */
  readonly due_amount?: Money;
  /**
   * 逾期
   * bool
   */
  readonly overdue: boolean;
}

/**
 * 还款计划
 * 还款计划的一期。 One instalment of a loan.
 */

export interface RepaymentItem extends Payload {
  /**
   * 期数
   * int
   */
  readonly number: number;
  /**
   * 还款日
   * date
   */
  readonly due_on: DateText;
  /**
   * 本金
   * money
   */
  readonly principal: Money;
  /**
   * 利息
   * money
   */
  readonly interest: Money;
  /**
   * 已还
   * bool
   */
  readonly paid: boolean;
}

/**
 * 信用卡账单
 * 信用卡的一期账单。 One statement of a credit card.
 */

export interface CardBillItem extends Payload {
  /**
   * 账单月
   * text
   */
  readonly month: string;
  /**
   * 账单日
   * date
   */
  readonly closing_on: DateText;
  /**
   * 到期还款日
   * date
   */
  readonly due_on: DateText;
  /**
   * 应还金额
   * money
   */
  readonly total: Money;
  /**
   * 最低还款额
   * money
   */
  readonly minimum: Money;
  /**
   * 已还金额
   * money
   */
  readonly paid: Money;
}

/**
 * 分期方案
 * 分期的一种方案。 One way to pay by instalments.
 */

export interface InstalmentOption extends Payload {
  /**
   * 期数
   * int
   */
  readonly periods: number;
  /**
   * 每期应还
   * money
   */
  readonly each: Money;
  /**
   * 手续费合计
   * money
   */
  readonly fee_total: Money;
  /**
   * 折合年化
   * percent
   */
  readonly annualised: DecimalText;
}

/**
 * 缴费账户
 * 缴费账户，如水表号。 What a bill is paid for.
 */

export interface BillAccount extends Payload {
  /**
   * 缴费户号
   * text
   */
  readonly bill_account: string;
  /**
   * 收费单位
   * text
   */
  readonly institution: string;
  /**
   * 别名
   * text?
   */
  readonly nickname?: string;
  /**
   * 应缴金额
   * money
   */
  readonly owed: Money;
  /**
   * 缴费截止
   * date?
   */
  readonly due_on?: DateText;
}

/**
 * 任务
 * 一项任务。 A task of the growth scheme.
 */

export interface TaskItem extends Payload {
  /**
   * 任务编号
   * text
   */
  readonly task: string;
  /**
   * 任务名称
   * text
   */
  readonly title: string;
  /**
   * 奖励积分
   * int
   */
  readonly reward: number;
  /**
   * 已完成
   * bool
   */
  readonly done: boolean;
  /**
   * 截止日期
   * date?
   */
  readonly ends_on?: DateText;
}

/**
 * 卡券
 * 一张卡券。 A coupon.
 */

export interface CouponItem extends Payload {
  /**
   * 卡券编号
   * text
   */
  readonly coupon: string;
  /**
   * 卡券名称
   * text
   */
  readonly title: string;
  /**
   * 面值
   * money?
   */
  readonly value?: Money;
  /**
   * 有效期
   * range(date)
   */
  readonly valid: Span<DateText>;
  /**
   * 已使用
   * bool
   */
  readonly used: boolean;
}

/**
 * 消息
 * 一条消息。 A message in the inbox.
 */

export interface MessageItem extends Payload {
  /**
   * 消息编号
   * text
   */
  readonly message: string;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 正文
   * text
   */
  readonly body: string;
  /**
   * 发送时间
   * datetime
   */
  readonly sent_at: DateTimeText;
  /**
   * 性质
   * message_nature
   */
  readonly nature: MessageNature;
  /**
   * 已读
   * bool
   */
  readonly read: boolean;
}

/**
 * 搜索结果
 * 一条搜索结果。 A search hit.
 */

export interface SearchHit extends Payload {
  /**
   * 名称
   * text
   */
  readonly title: string;
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 命中方式
   * text
   */
  readonly matched: string;
}

/**
 * 网点
 * 一个网点。 A branch.
 */

export interface BranchItem extends Payload {
  /**
   * 网点编号
   * text
   */
  readonly branch: string;
  /**
   * 网点名称
   * text
   */
  readonly branch_name: string;
  /**
   * 地址
   * text
   */
  readonly address: string;
  /**
   * 电话
   * text
   */
  readonly phone: string;
  /**
   * 距离米数
   * int
   */
  readonly distance: number;
  /**
   * 营业中
   * bool
   */
  readonly open_now: boolean;
  /**
   * 排队人数
   * int?
   */
  readonly waiting?: number;
}

/**
 * 运营素材
 * 运营位上的一帧。 A frame of a slot.
 */

export interface FrameItem extends Payload {
  /**
   * 素材
   * text
   */
  readonly creative: string;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 图片
   * url?
   */
  readonly image?: string;
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 网址
   * url?
   */
  readonly url?: string;
  /**
   * 个性化
   * bool
   */
  readonly personalised: boolean;
}

/**
 * 授权
 * 一项隐私授权。 One consent.
 */

export interface ConsentItem extends Payload {
  /**
   * 授权编号
   * text
   */
  readonly consent: string;
  /**
   * 目的
   * text
   */
  readonly purpose: string;
  /**
   * 已授权
   * bool
   */
  readonly granted: boolean;
  /**
   * 变更时间
   * datetime?
   */
  readonly changed_at?: DateTimeText;
}

/**
 * 接口
 * 接口：一次请求与应答。路径里 {花括号} 中的字段取自请求；其余字段，GET 与 DELETE 放在查询串，别的方法放在报文体。
 * One REST operation. Request fields named in the path stand there; the others in the query (GET, DELETE) or the body.
 */

export interface Operation {
  readonly label?: string;
  /**
   * 方法
   * http_method
   */
  readonly method: HttpMethod;
  /**
   * 路径
   * text
   */
  readonly path: string;
  /**
   * 服务分组
   * ref(service_group)
   */
  readonly group: string;
  /**
   * 所属功能
   * 支持哪个功能；银行没有这个功能，就没有这个接口。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 动账
   * bool
   */
  readonly moves_money: boolean;
  /**
   * 幂等
   * 须带幂等键，同一键重复提交只办一次。
   * bool
   */
  readonly idempotent: boolean;
  /**
   * 场景
   * 受哪个场景的限额与风控规则约束。
   * ref(scene)?
   */
  readonly scene?: string;
  /**
   * 请求
   * table(field_definition)
   */
  readonly request?: readonly FieldDefinition[];
  /**
   * 应答
   * table(field_definition)
   */
  readonly response?: readonly FieldDefinition[];
  /**
   * 错误
   * list(ref(problem))
   */
  readonly errors: readonly string[];
  /**
   * 说明
   * text?
   */
  readonly description?: string;
}

/**
 * 字段
 * 报文里的一个字段。 One field of a request or a response.
 */

export interface FieldDefinition {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 数据类型
   * type
   */
  readonly type: string;
  /**
   * 必填
   * bool
   */
  readonly required: boolean;
  /**
   * 信息级别
   * 属于哪一级个人金融信息（JR/T 0171-2020）。
   * sensitivity?
   */
  readonly sensitive?: Sensitivity;
  /**
   * 说明
   * text?
   */
  readonly description?: string;
}

/**
 * 错误
 * 接口可能返回的一种错误（RFC 9457）。 A problem that an operation may answer with.
 */

export interface Problem {
  readonly label?: string;
  /**
   * 状态码
   * HTTP 状态码。
   * int
   */
  readonly status: number;
  /**
   * 提示
   * 给客户看的话：说清原因和下一步。
   * text
   */
  readonly advice: string;
  /**
   * 可重试
   * 原样重试有没有用。
   * bool
   */
  readonly retry: boolean;
}

/**
 * 页面
 * 页面：频道页或专题页。 A page: a tab of the app, or one that a function opens.
 */

export interface Page {
  readonly label?: string;
  /**
   * 标题
   * 顶部标题；不写则用页面的名称。
   * text?
   */
  readonly title?: string;
  /**
   * 图标
   * 标签栏图标的名字。
   * text?
   */
  readonly icon?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 安全页面
   * 安全页面禁止截屏录屏，任务切换时模糊。
   * bool
   */
  readonly secure: boolean;
  /**
   * 楼层表
   * many(section)
   */
  readonly sections?: Keyed<AnySection>;
  /**
   * 弹出运营位
   * 在这个页面弹出的插屏、浮窗。
   * list(ref(slot))
   */
  readonly popups: readonly string[];
  /**
   * 替代
   * 变体：给所列客群看的，代替这个页面（千人千面）。客户关掉个性化后，仍看到原来的页面。
   * ref(page)?
   */
  readonly variant_of?: string;
  /**
   * 客群
   * 变体给哪些客群看。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
}

/**
 * 楼层
 * 楼层：页面里的一层；名称就是楼层标题。 A section of a page; its label is its heading.
 */

export interface Section {
  readonly label?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 客群
   * 只给这些客群看；不写则人人可见。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 替代
   * 变体：给所列客群看的，放在同一页面的这个楼层的位置，代替它（千人千面）。客户关掉个性化后，仍看到原来的楼层。
   * ref(section)?
   */
  readonly variant_of?: string;
  /**
   * 显示标题
   * 是否显示楼层标题。
   * bool
   */
  readonly heading: boolean;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
}

/**
 * 宫格
 * 宫格：几列功能图标。 A grid of function icons.
 */

export interface Grid extends Section {
  /**
   * 列数
   * int
   */
  readonly columns: number;
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 功能列表
 * 功能列表：一行一个功能。 Functions, one a line.
 */

export interface MenuList extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 轮播图
 * 轮播图：展示一个轮播位。 Shows a banner slot.
 */

export interface Banner extends Section {
  /**
   * 运营位
   * ref(banner_slot)
   */
  readonly slot: string;
}

/**
 * 公告栏
 * 公告栏：滚动展示一个公告位。 Shows a notice slot as a ticker.
 */

export interface Notice extends Section {
  /**
   * 运营位
   * ref(notice_slot)
   */
  readonly slot: string;
}

/**
 * 货架展示
 * 货架展示：在页面上摆一个货架。 Shows a shelf.
 */

export interface ShelfView extends Section {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 版式
   * layout
   */
  readonly layout: Layout;
  /**
   * 更多
   * 点“更多”去哪个功能。
   * ref(function)?
   */
  readonly more?: string;
}

/**
 * 榜单
 * 榜单：货架的前几名，带名次。 The first few of a shelf, ranked.
 */

export interface Ranking extends Section {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 前几名
   * int
   */
  readonly top: number;
}

/**
 * 搜索栏
 * 搜索栏。 Search bar.
 */

export interface SearchBar extends Section {
  /**
   * 扫一扫
   * bool
   */
  readonly scan: boolean;
  /**
   * 语音
   * bool
   */
  readonly voice: boolean;
  /**
   * 消息
   * bool
   */
  readonly messages: boolean;
}

/**
 * 账户卡片
 * 账户卡片：余额、卡号尾号与常用动作。 Account card: balance, last digits and frequent actions.
 */

export interface AccountCard extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 资产总览
 * 资产总览：总资产与昨日收益。 Total assets and yesterday's return.
 */

export interface AssetSummary extends Section {
  /**
   * 按大类
   * 按大类展开。
   * bool
   */
  readonly families: boolean;
  /**
   * 持仓入口
   * ref(function)?
   */
  readonly holdings?: string;
}

/**
 * 卡面
 * 卡面：信用卡与本期账单。 Card face with the current bill.
 */

export interface CardFace extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 个人信息
 * 个人信息：头像、等级、积分与卡券。 Portrait, level, points and coupons.
 */

export interface ProfileCard extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 入口
 * 入口：一个功能加一句话。 One function with a line of text.
 */

export interface Entry extends Section {
  /**
   * 功能
   * ref(function)
   */
  readonly function: string;
  /**
   * 文案
   * text?
   */
  readonly text?: string;
}

/**
 * 活动楼层
 * 活动楼层：正在进行的活动与任务。 Campaigns and tasks that are on.
 */

export interface CampaignFloor extends Section {
  /**
   * 运营位
   * ref(banner_slot)?
   */
  readonly slot?: string;
  /**
   * 活动
   * 依次摆出的活动。
   * list(ref(campaign))
   */
  readonly campaigns: readonly string[];
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 场景楼层
 * 生活场景：一个时节要办的事，如采暖季、开学季。 What a season of life asks for.
 */

export interface SceneFloor extends Section {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
  /**
   * 月份
   * 每年的哪几个月显示；不写则全年。
   * set(int)
   */
  readonly months: readonly number[];
}

/**
 * 资讯楼层
 * 资讯：财经资讯与投资者教育。 News and investor education.
 */

export interface NewsFeed extends Section {
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 条数
   * int
   */
  readonly size: number;
}

/**
 * 政策
 * 政策：对某一类声明的每一个，要求一个条件成立。自生效日起检查。
 * A check over every declaration (or row) of a kind. An absent value makes it fail, unless the condition says otherwise.
 */

export interface Policy {
  readonly label?: string;
  /**
   * 依据
   * 文件名称与文号。
   * text
   */
  readonly source: string;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 取代日
   * 被新规定取代的日子；不写则一直有效。
   * date?
   */
  readonly superseded?: DateText;
  /**
   * 力度
   * policy_severity
   */
  readonly severity: PolicySeverity;
  /**
   * 确定性
   * confidence
   */
  readonly confidence: Confidence;
  /**
   * 对象
   * 检查哪些声明或哪些行。
   * query
   */
  readonly each: Query;
  /**
   * 须满足
   * 必须成立的条件，名字取自被检查的对象。
   * expr(bool)
   */
  readonly require: Expression;
  /**
   * 说明
   * 不符合时给人看的话：说清规定是什么。
   * text
   */
  readonly message: string;
}

/**
 * 产品
 * 产品：客户能买、能存、能借的一种东西；名称就是产品名称。 What a customer can buy, deposit in or borrow.
 */

export interface Product {
  readonly label?: string;
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 卖点
   * 一句话说清好在哪里；不得承诺收益。
   * text?
   */
  readonly highlight?: string;
  /**
   * 起点金额
   * money?
   */
  readonly min?: Money;
  /**
   * 递增金额
   * money?
   */
  readonly step?: Money;
  /**
   * 单户上限
   * money?
   */
  readonly max_per_customer?: Money;
  /**
   * 总额度
   * 一共卖多少。
   * money?
   */
  readonly quota?: Money;
  /**
   * 销售期
   * 两端的日期都包含在内。
   * range(date)?
   */
  readonly sale?: Span<DateText>;
  /**
   * 截止时间
   * 当日几点前有效，之后算下一个工作日。
   * time?
   */
  readonly cutoff?: TimeText;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 可用账户
   * 从哪几类账户购买或发放。
   * set(account_grade)
   */
  readonly accounts: readonly AccountGrade[];
  /**
   * 客群
   * 只卖给这些客群；不写则不限。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 销售地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 特点
   * list(text)
   */
  readonly tags: readonly string[];
  /**
   * 推荐权重
   * 推荐时大的靠前。
   * int
   */
  readonly weight: number;
  /**
   * 代销
   * 是否代销其他机构的产品。
   * bool
   */
  readonly agency: boolean;
  /**
   * 发行机构
   * text?
   */
  readonly issuer?: string;
  /**
   * 费用
   * table(fee)
   */
  readonly fees?: readonly Fee[];
  /**
   * 销售文件
   * table(product_document)
   */
  readonly documents?: readonly ProductDocument[];
  /**
   * 在售
   * bool
   */
  readonly on_sale: boolean;
}

/**
 * 费用明细
 * 一项费用：按比例，或按笔。 One fee: a rate, or an amount a time.
 */

export interface Fee {
  readonly label?: string;
  /**
   * 名目
   * fee_item
   */
  readonly item: FeeItem;
  /**
   * 费率
   * percent?
   */
  readonly rate?: DecimalText;
  /**
   * 金额
   * money?
   */
  readonly amount?: Money;
  /**
   * 说明
   * text?
   */
  readonly note?: string;
}

/**
 * 销售文件明细
 * 一份销售文件。 One document of a product.
 */

export interface ProductDocument {
  readonly label?: string;
  /**
   * 种类
   * document_sort
   */
  readonly sort: DocumentSort;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 网址
   * url
   */
  readonly url: string;
}

/**
 * 指标
 * 指标：名字、口径、算式、周期、负责部门。 A metric, defined once for everybody.
 */

export interface Metric {
  readonly label?: string;
  /**
   * 口径
   * 口径：一句话说清怎么算，读出来别人就会算。
   * text
   */
  readonly definition: string;
  /**
   * 计量
   * metric_measure
   */
  readonly measure: MetricMeasure;
  /**
   * 周期
   * metric_period
   */
  readonly period: MetricPeriod;
  /**
   * 分子
   * 分子，或者指标本身。
   * expr(any)?
   */
  readonly numerator?: Expression;
  /**
   * 分母
   * expr(any)?
   */
  readonly denominator?: Expression;
  /**
   * 取数
   * 没有算式时，分子取自哪张表、哪个字段。
   * text?
   */
  readonly taken_from?: string;
  /**
   * 剔除
   * 不算进来的。
   * text?
   */
  readonly excludes?: string;
  /**
   * 来源
   * metric_source
   */
  readonly source: MetricSource;
  /**
   * 向好
   * better
   */
  readonly better: Better;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 口径版本
   * 口径改了就升一版，旧版的数不与新版相比。
   * text
   */
  readonly version: string;
  /**
   * 参考水平
   * 联盟各行的水平，供对照。
   * text?
   */
  readonly reference?: string;
}

/**
 * 报表
 * 报表：几个指标，按几个维度，给几个岗位看。 A report: some metrics, by some dimensions, for some people.
 */

export interface Report {
  readonly label?: string;
  /**
   * 指标
   * list(ref(metric))
   */
  readonly metrics: readonly string[];
  /**
   * 维度
   * set(dimension)
   */
  readonly dimensions: readonly Dimension[];
  /**
   * 漏斗
   * list(ref(funnel))
   */
  readonly funnels: readonly string[];
  /**
   * 周期
   * metric_period
   */
  readonly period: MetricPeriod;
  /**
   * 样式
   * report_shape
   */
  readonly shape: ReportShape;
  /**
   * 出具
   * 什么时候出。
   * text
   */
  readonly due: string;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 读者
   * 给谁看。
   * list(text)
   */
  readonly readers: readonly string[];
  /**
   * 最小人数
   * 一格里不足几人就不显示，免得认出是谁。
   * int
   */
  readonly smallest_cell: number;
  /**
   * 用途
   * 看它要做什么决定。
   * text
   */
  readonly purpose: string;
  /**
   * 列
   * 各列依次是什么，给做报表的人看。
   * list(text)
   */
  readonly columns: readonly string[];
}

/**
 * 风控名单
 * 一张风控名单的规矩。 The rules of one list: what may stand on it, who decides, for how long, and how to object.
 */

export interface RiskList {
  readonly label?: string;
  /**
   * 类别
   * list_sort
   */
  readonly sort: ListSort;
  /**
   * 对象
   * listed
   */
  readonly what: Listed;
  /**
   * 状态
   * 列入之后，变量取什么值。
   * list_status
   */
  readonly status: ListStatus;
  /**
   * 变量
   * 规则里用哪个变量问它。
   * ref(fact)
   */
  readonly fact: string;
  /**
   * 列入条件
   * 有什么证据才列入。
   * text
   */
  readonly criteria: string;
  /**
   * 决定
   * list_authority
   */
  readonly decided_by: ListAuthority;
  /**
   * 双人复核
   * 列入、移出都须另一人复核；系统自动列入的，事后抽查。
   * bool
   */
  readonly second_pair: boolean;
  /**
   * 有效期
   * 留多久；不写则由作出决定的机关解除。
   * duration?
   */
  readonly keeps?: DurationText;
  /**
   * 重检周期
   * 多久重看一遍。
   * duration?
   */
  readonly review_every?: DurationText;
  /**
   * 后果
   * 列入之后会怎样，一句话。
   * text
   */
  readonly effect: string;
  /**
   * 申诉渠道
   * 客户可以在哪里申诉；涉案、惩戒名单向作出决定的机关申诉。
   * set(appeal_channel)
   */
  readonly appeal: readonly AppealChannel[];
  /**
   * 答复时限
   * duration?
   */
  readonly answer_within?: DurationText;
  /**
   * 生效日
   * date?
   */
  readonly effective?: DateText;
  /**
   * 依据
   * text
   */
  readonly source: string;
  /**
   * 确定性
   * 文号或期限有待法务核对。
   * confidence
   */
  readonly confidence: Confidence;
}

/**
 * 风控告知
 * 风控告知：发生了什么、下一步怎么办、可以打什么电话、怎样申诉。说法不得透露规则与阈值；标签只给行内看，不到手机上。
 * What a customer is told when risk control steps in. It never tells which rule or threshold it was; its label stays with the bank.
 */

export interface RiskNotice {
  readonly label?: string;
  /**
   * 情形
   * notice_case
   */
  readonly case: NoticeCase;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 说明
   * 发生了什么，一两句话，不吓人、不指责。
   * text
   */
  readonly body: string;
  /**
   * 下一步
   * 客户现在可以做什么。
   * text
   */
  readonly advice: string;
  /**
   * 求助电话
   * set(notice_hotline)
   */
  readonly hotlines: readonly NoticeHotline[];
  /**
   * 申诉渠道
   * set(appeal_channel)
   */
  readonly appeal: readonly AppealChannel[];
  /**
   * 申诉材料
   * 申诉须带什么材料。
   * text?
   */
  readonly appeal_papers?: string;
  /**
   * 答复时限
   * 受理后多久答复；核查通过的即时解除。
   * duration?
   */
  readonly answer_within?: DurationText;
  /**
   * 不透露原因
   * 不透露原因：涉及反洗钱监测的，只说办不了、到哪里办，不得让客户知道自己被监测（《反洗钱法》的保密要求）。
   * Says nothing of the reason: whoever is watched for money laundering must not be told.
   * bool
   */
  readonly neutral: boolean;
}

/**
 * 变量
 * 变量：一次请求里可以知道的一件事。取不到的变量是“未知”，从不当作没有。
 * Something that may be known about a request. What cannot be had is unknown, never taken for "no".
 */

export interface Variable {
  readonly label?: string;
  /**
   * 数据类型
   * type
   */
  readonly type: string;
  /**
   * 计量
   * 数的单位，给人看。
   * text?
   */
  readonly measure?: string;
  /**
   * 取值范围
   * 取值只会在这个范围里；规则里的阈值出了范围，编译器会指出来。
   * range(any)?
   */
  readonly domain?: Span<AnyValue>;
  /**
   * 从未发生
   * 查明“从来没有发生过”时的取值；没有查到的仍是未知。
   * any?
   */
  readonly never?: AnyValue;
}

/**
 * 事实
 * 事实：随请求而来，或从客户、账户、设备、名单查得。 A typed input of a request.
 */

export interface Fact extends Variable {}

/**
 * 特征
 * 特征：对过去事件的统计。 An aggregate over the past.
 */

export interface Feature extends Variable {
  /**
   * 定义
   * 怎样统计；不写的，由风控平台按说明计算。统计窗口一律是滚动的：1天就是过去24小时。
   * expr(any)?
   */
  readonly definition?: Expression;
  /**
   * 窗口
   * 没有写定义时，统计过去多久。
   * duration?
   */
  readonly window?: DurationText;
}

/**
 * 变量组
 * 变量组：几个场景都要用的一组变量。 Variables that several scenes share.
 */

export interface VariableGroup {
  readonly label?: string;
  /**
   * 仅限反诈
   * 终端、网络地址与位置一类的信息，未经客户授权只能用于反电信网络诈骗（《反电信网络诈骗法》第十八条）。
   * Data about devices, networks and places, which may serve nothing but the fight against fraud.
   * bool
   */
  readonly anti_fraud_only: boolean;
  /**
   * 事实表
   * many(fact)
   */
  readonly facts?: Keyed<AnyFact>;
  /**
   * 特征表
   * many(feature)
   */
  readonly features?: Keyed<Feature>;
}

/**
 * 场景
 * 场景：客户正在做的一类事；规则与限额都挂在场景上。 What a customer is doing.
 */

export interface Scene {
  readonly label?: string;
  /**
   * 时点
   * 什么时候判断。
   * text?
   */
  readonly trigger?: string;
  /**
   * 变量来源
   * 引用的变量组，组里的变量就像写在场景里一样。
   * list(ref(variable_group))
   */
  readonly includes: readonly string[];
  /**
   * 事实表
   * many(fact)
   */
  readonly facts?: Keyed<AnyFact>;
  /**
   * 特征表
   * many(feature)
   */
  readonly features?: Keyed<Feature>;
}

/**
 * 参数
 * 参数：规则里有名字的阈值。写上范围（限于），银行就能在范围里调整。
 * A named threshold. With a bound (`within`), a bank may tune it inside the bound.
 */

export interface Param {
  readonly label?: string;
  /**
   * 取值
   * any
   */
  readonly value: AnyValue;
}

/**
 * 规则
 * 规则：当条件为真、且没有除外情形，就作出处置。条件未知时不触发，由规则集的“无法判断时”兜底。
 * Fires when its condition is true and no exception is; an unknown condition is left to the ruleset's `unknown`.
 */

export interface Rule {
  readonly label?: string;
  /**
   * 编号
   * 编号，一经发布不再改变。
   * text?
   */
  readonly code?: string;
  /**
   * 参数表
   * many(param)
   */
  readonly params?: Keyed<Param>;
  /**
   * 当
   * expr(bool)
   */
  readonly when: Expression;
  /**
   * 除非
   * expr(bool)?
   */
  readonly unless?: Expression;
  /**
   * 则
   * list(decision)
   */
  readonly then: readonly Decision[];
  /**
   * 等级
   * risk_grade
   */
  readonly level: RiskGrade;
  /**
   * 理由
   * 为什么，给客户经理与审计看。
   * text?
   */
  readonly reason?: string;
  /**
   * 告知
   * 触发时给客户看的话；不写则阻断用规则集的“拦停告知”，其余用该情形的通用告知。
   * What the customer is told when this rule fires; the ruleset's own notice if it does not say.
   * ref(risk_notice)?
   */
  readonly notice?: string;
  /**
   * 依据
   * 文件名称与文号；平台自定的写“平台默认”。
   * text?
   */
  readonly source?: string;
  /**
   * 监管规则
   * 来自法律与监管文件：平台锁定它，谁也不得豁免。 Asked for by law: sealed by the platform, and never exempted from.
   * bool
   */
  readonly regulatory: boolean;
}

/**
 * 决策行
 * 决策行：“||”左边的条件全部成立，就作出右边的处置。名字（name）可以不写；写了，上层才能改它，测试才能提到它。
 * A row of a decision table: what is asked of the facts, left of `||`, and what to do when all of it holds.
 */

export interface DecisionRow {
  /** Where nothing else tells it apart. */
  readonly name?: string;
  readonly label?: string;
  /**
   * 条件
   * map(test(any))
   */
  readonly given: Keyed<Expression>;
  /**
   * 则
   * list(decision)
   */
  readonly then: readonly Decision[];
  /**
   * 理由
   * 为什么，给客户经理与审计看。
   * text?
   */
  readonly reason?: string;
}

/**
 * 豁免
 * 豁免：条件成立时，所列的规则不起作用。只能豁免平台在“可豁免”里列出的规则。
 * Rules that do not count while a condition holds; only those that the platform lists as exemptable.
 */

export interface Exempt {
  readonly label?: string;
  /**
   * 规则
   * set(ref(rule))
   */
  readonly rules: readonly string[];
  /**
   * 当
   * expr(bool)
   */
  readonly when: Expression;
  /**
   * 理由
   * 为什么可以豁免，供审计查阅。
   * text
   */
  readonly reason: string;
  /**
   * 截止
   * 最后一天；过后不再豁免。
   * date?
   */
  readonly until?: DateText;
}

/**
 * 规则集
 * 规则集：一个场景的全部规则，或者一张决策表。规则的先后不影响结果，银行加规则只会更严。
 * The rules of a scene, or a decision table. The order of rules never matters; adding a rule can only tighten.
 */

export interface Ruleset {
  readonly label?: string;
  /**
   * 场景
   * ref(scene)
   */
  readonly scene: string;
  /**
   * 无法判断时
   * 结果取决于未知的变量时，并入这些处置；从不默默放行。
   * list(decision)
   */
  readonly unknown: readonly Decision[];
  /**
   * 拦停告知
   * 阻断时给客户看的话；规则可以另写自己的。其余处置（锁定、转柜面、延迟……）用该情形的通用告知。
   * What customers are told when they are refused; a rule may say something of its own.
   * ref(risk_notice)?
   */
  readonly stop_notice?: string;
  /**
   * 责任部门
   * 阈值由谁负责：提出、回测、报批都找他。
   * text?
   */
  readonly owner?: string;
  /**
   * 回测周期
   * 多久回测一次、重新报批；阈值是内部分析的默认值，不是法定标准。
   * How often thresholds are tested against the past and approved anew: they are defaults, not law.
   * duration
   */
  readonly back_test_every: DurationText;
  /**
   * 参数表
   * 几条规则共用的参数。
   * many(param)
   */
  readonly params?: Keyed<Param>;
  /**
   * 规则表
   * many(rule)
   */
  readonly rules?: Keyed<Rule>;
  /**
   * 命中方式
   * 决策表的命中方式；有决策表就要写明。
   * hit_policy?
   */
  readonly hit?: HitPolicy;
  /**
   * 须完备
   * 决策表要不要覆盖所有情形；要的话，编译器会证明没有遗漏。
   * bool
   */
  readonly complete: boolean;
  /**
   * 决策表
   * table(decision_row)
   */
  readonly rows?: readonly DecisionRow[];
  /**
   * 可豁免
   * 允许豁免的规则，由平台列出。
   * set(ref(rule))
   */
  readonly exemptable: readonly string[];
  /**
   * 豁免表
   * many(exempt)
   */
  readonly exempts?: Keyed<Exempt>;
}

/**
 * 角色准入
 * 一个角色的准入条件与默认能力。 How somebody gets a role, and what it is good for.
 */

export interface RolePolicy {
  readonly label?: string;
  /**
   * 角色
   * 说的是哪个角色，一个角色只说一次。
   * role
   */
  readonly role: Role;
  /**
   * 须核验
   * 须全部通过的核验。
   * set(identity_factor)
   */
  readonly factors: readonly IdentityFactor[];
  /**
   * 能力
   * 一句话说明能做什么。
   * text
   */
  readonly abilities: string;
  /**
   * 单笔上限
   * 转账单笔默认上限；不写则由账户分类与安全工具决定。
   * money?
   */
  readonly single?: Money;
  /**
   * 日累计上限
   * 转账日累计默认上限；不写则由账户分类与安全工具决定。
   * money?
   */
  readonly daily?: Money;
}

/**
 * 客户标签
 * 客户标签：画像里有来源、有人负责的一个变量；没有数据的是“未知”。
 * A fact of a profile with where it comes from, how fresh it is, who answers for it, and what it may be used for.
 */

export interface Tag extends Fact {
  /**
   * 角度
   * segment_group
   */
  readonly group: SegmentGroup;
  /**
   * 来源
   * tag_source
   */
  readonly source: TagSource;
  /**
   * 更新
   * tag_refresh
   */
  readonly refresh: TagRefresh;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 信息级别
   * 属于哪一级个人金融信息（JR/T 0171-2020）。
   * sensitivity
   */
  readonly sensitive: Sensitivity;
  /**
   * 可用于营销
   * 能不能用来圈人做营销；风控与反洗钱的标签不能。
   * bool
   */
  readonly marketing: boolean;
  /**
   * 授权依据
   * 凭哪一项授权使用；身份与财务信息用于营销的，必须写。
   * text?
   */
  readonly consent?: string;
}

/**
 * 画像
 * 客户画像：可以用来圈人的变量。 What is known about a customer and may be used to pick people.
 */

export interface Profile {
  readonly label?: string;
  /**
   * 变量表
   * many(fact)
   */
  readonly facts?: Keyed<AnyFact>;
}

/**
 * 客群划分
 * 客群划分：按一个角度把客户分成几段，一位客户最多在一段里。 A division: of its segments a customer is in one at most.
 */

export interface Division {
  readonly label?: string;
  /**
   * 不遗漏
   * 数据齐全的客户，是不是个个都落在某一段里。
   * bool
   */
  readonly complete: boolean;
  /**
   * 用途
   * 按什么分、给谁用。
   * text
   */
  readonly purpose: string;
}

/**
 * 客群
 * 客群：一个有名字的条件。 A named condition over a profile.
 */

export interface Segment {
  readonly label?: string;
  /**
   * 角度
   * segment_group
   */
  readonly group: SegmentGroup;
  /**
   * 画像
   * 条件里的名字取自哪个画像。
   * ref(profile)
   */
  readonly profile: string;
  /**
   * 条件
   * expr(bool)
   */
  readonly condition: Expression;
  /**
   * 划分
   * 属于哪个划分；同一划分里的客群互斥。
   * ref(division)?
   */
  readonly division?: string;
  /**
   * 互斥客群
   * 划分之外，还不得与这些客群有同一位客户。
   * list(ref(segment))
   */
  readonly exclusive_with: readonly string[];
  /**
   * 可用于营销
   * 能不能用作营销的客群；只供风控与服务用的写“假”。
   * bool
   */
  readonly marketing: boolean;
  /**
   * 负责部门
   * text
   */
  readonly owner: string;
  /**
   * 备注
   * 给运营人员看的说明。
   * text?
   */
  readonly note?: string;
}

/**
 * 货架
 * 货架：按条件从产品里选取，自动上下架。 A shelf picks products by a condition; what is new and fits appears by itself.
 */

export interface Shelf {
  readonly label?: string;
  /**
   * 选取
   * 从哪一类产品里选，满足什么条件：理财产品 满足 风险等级 <= 中风险。
   * query(product)
   */
  readonly pick: Query;
  /**
   * 排序
   * 依次按这些排，前面的相同才看后面的。
   * list(expr(any))
   */
  readonly sort: readonly Expression[];
  /**
   * 数量
   * int
   */
  readonly size: number;
  /**
   * 客群
   * 给这些客群看；不写则人人可见。
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 置顶
   * 总在最前面的产品。
   * list(ref(product))
   */
  readonly pinned: readonly string[];
  /**
   * 不上架
   * 选中了也不上架的产品。
   * list(ref(product))
   */
  readonly excluded: readonly string[];
  /**
   * 展示期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 千人千面
   * 按客户特征重排（千人千面）；客户关掉个性化后按排序展示。
   * bool
   */
  readonly personalised: boolean;
  /**
   * 备用货架
   * 一件也选不到时改放哪个货架。
   * ref(shelf)?
   */
  readonly fallback?: string;
}

/**
 * 适当性匹配
 * 适当性匹配：每一级风险承受能力最多能买到哪一级风险。 The riskiest product that each tolerance may buy.
 */

export interface Suitability {
  readonly label?: string;
  /**
   * 匹配
   * table(suitability_level)
   */
  readonly levels?: readonly SuitabilityLevel[];
  /**
   * 测评有效期
   * 测评结果多久有效。
   * duration
   */
  readonly valid: DurationText;
  /**
   * 长者年龄
   * 六十五岁以上视为长者，另行确认。
   * int
   */
  readonly elder_age: number;
}

/**
 * 匹配等级
 * 适当性匹配的一行。 One row of the matching.
 */

export interface SuitabilityLevel {
  readonly label?: string;
  /**
   * 承受能力
   * risk_tolerance
   */
  readonly tolerance: RiskTolerance;
  /**
   * 最高风险
   * risk_level
   */
  readonly highest: RiskLevel;
}

/**
 * 跳转
 * 跳转：点了去哪里，功能、产品、页面、网址任选其一。 Where a tap leads.
 */

export interface Link {
  readonly label?: string;
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 页面
   * ref(page)?
   */
  readonly page?: string;
  /**
   * 活动
   * ref(campaign)?
   */
  readonly campaign?: string;
  /**
   * 网址
   * 域名须在应用设置的外链白名单里。
   * url?
   */
  readonly url?: string;
}

/**
 * 素材
 * 素材：运营位上的一帧；名称就是给人看的标题。 One thing shown in a slot; its label is its title.
 */

export interface Creative extends Link {
  /**
   * 文案
   * text?
   */
  readonly text?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 投放期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 星期
   * 每周哪几天投放，一是星期一；不写则天天。
   * set(int)
   */
  readonly weekdays: readonly number[];
  /**
   * 客群
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 权重
   * 同时可投时，大的先出。
   * int
   */
  readonly weight: number;
}

/**
 * 运营位
 * 运营位：频道页上留给运营的位置。 A place that operations may fill.
 */

export interface Slot {
  readonly label?: string;
  /**
   * 帧数上限
   * 一共最多几帧。
   * int
   */
  readonly frames: number;
  /**
   * 投放素材
   * many(creative)
   */
  readonly creatives?: Keyed<Creative>;
  /**
   * 客群
   * list(ref(segment))
   */
  readonly audience: readonly string[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 个性化
   * 按客户特征推荐的运营位，客户关掉个性化后出同样多的普通素材（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalised: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
}

/**
 * 轮播位
 * 轮播位：页面里的横幅。 Banner.
 */

export interface BannerSlot extends Slot {
  /**
   * 轮播间隔
   * 每帧停留。
   * duration
   */
  readonly rotation: DurationText;
  /**
   * 宽高比
   * 宽是高的几倍。
   * number
   */
  readonly ratio: DecimalText;
}

/**
 * 打断类运营位
 * 会打断人的运营位：都要能一键关闭，关了不再弹（《互联网广告管理办法》第十条）。
 * A slot that interrupts: one tap closes it, at once, and it stays closed.
 */

export interface InterruptingSlot extends Slot {
  /**
   * 关闭点击数
   * 点几下能关掉。
   * int
   */
  readonly close_taps: number;
  /**
   * 倒计时关闭
   * 倒计时结束才能关。
   * bool
   */
  readonly countdown_before_close: boolean;
  /**
   * 关后再弹
   * 关闭后在同一页再弹。
   * bool
   */
  readonly reopen: boolean;
  /**
   * 每日次数
   * 每位客户每天最多几次。
   * int
   */
  readonly per_day: number;
  /**
   * 最小间隔
   * 两次之间至少隔多久。
   * duration
   */
  readonly interval: DurationText;
  /**
   * 摇一摇
   * 摇一摇跳转，默认不用。
   * bool
   */
  readonly shake: boolean;
  /**
   * 摇动加速度
   * 触发摇一摇的加速度，米每二次方秒（T/TAF 078.7-2022）。
   * number
   */
  readonly shake_acceleration: DecimalText;
  /**
   * 转动角度
   * 触发摇一摇的转动角度，度。
   * int
   */
  readonly shake_angle: number;
  /**
   * 摇动时长
   * 触发摇一摇的持续时间。
   * duration
   */
  readonly shake_time: DurationText;
}

/**
 * 插屏位
 * 插屏位：进入页面时弹出，一次一个。 Interstitial.
 */

export interface InterstitialSlot extends InterruptingSlot {
  /**
   * 每次打开次数
   * 每次打开应用最多几个。
   * int
   */
  readonly per_session: number;
}

/**
 * 浮窗位
 * 浮窗位：页面边上的小图标。 Floating button.
 */

export interface FloatSlot extends InterruptingSlot {
  /**
   * 关闭后隐藏
   * 关闭后多久不再出现。
   * duration
   */
  readonly hide_after_close: DurationText;
  /**
   * 遮挡金额
   * 是否会盖住金额与确认区。
   * bool
   */
  readonly covers_amount: boolean;
}

/**
 * 开屏位
 * 开屏位：启动时的画面，同意隐私政策之前不出现。 Splash screen.
 */

export interface SplashSlot extends InterruptingSlot {
  /**
   * 展示时长
   * 自动消失前的时长。
   * duration
   */
  readonly display: DurationText;
  /**
   * 跳过按钮
   * 跳过按钮的边长，点。
   * int
   */
  readonly skip_button: number;
}

/**
 * 公告位
 * 公告位：滚动的文字。 Notice ticker.
 */

export interface NoticeSlot extends Slot {
  /**
   * 轮播间隔
   * 每条停留。
   * duration
   */
  readonly rotation: DurationText;
}

/**
 * 推送位
 * 推送位：系统通知与短信。 Push and text messages.
 */

export interface PushSlot extends Slot {
  /**
   * 性质
   * message_nature
   */
  readonly nature: MessageNature;
  /**
   * 可退订
   * 客户能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 遵守免打扰
   * 遵守应用设置的免打扰时段。
   * bool
   */
  readonly quiet: boolean;
  /**
   * 每日次数
   * int
   */
  readonly per_day: number;
}

/**
 * 译文
 * 一种语言的译文，名字就是语言：translation en { … }；分几份写的，点后面写是哪一份：translation en.products { … }。没有译文的，用默认语言的原文。
 * The texts of another locale, named by it; in several parts where that is handier.
 */

export interface Translation {
  readonly label?: string;
  /**
   * 文字
   * table(translated_text)
   */
  readonly texts?: readonly TranslatedText[];
}

/**
 * 译文条目
 * 一条译文。 One text.
 */

export interface TranslatedText {
  readonly label?: string;
  /**
   * 原文
   * 原文：任何名称、口号、文案，照默认语言写；不加引号的路径，是那个声明的名称。
   * text
   */
  readonly of: string;
  /**
   * 译作
   * text
   */
  readonly text: string;
}

/**
 * 投资与保险
 * 投资与保险产品。 Everything that carries risk and needs suitability.
 */

export interface Investment extends Product {
  /**
   * 风险等级
   * risk_level
   */
  readonly risk: RiskLevel;
  /**
   * 确认天数
   * 确认日：交易日之后第几个工作日。
   * int
   */
  readonly confirm_days: number;
  /**
   * 长者确认
   * 六十五岁以上的客户购买前再确认一次。
   * bool
   */
  readonly elder_confirm: boolean;
}

/**
 * 理财产品
 * 理财产品。 Wealth management products.
 */

export interface WealthProduct extends Investment {
  /**
   * 登记编码
   * 登记编码，可在中国理财网查询。
   * text?
   */
  readonly registration?: string;
  /**
   * 募集方式
   * offering
   */
  readonly offering: Offering;
  /**
   * 主要投向
   * asset_class
   */
  readonly assets: AssetClass;
  /**
   * 业绩比较基准
   * 业绩比较基准；是区间的，这里写下限。
   * percent?
   */
  readonly benchmark?: DecimalText;
  /**
   * 业绩基准上限
   * percent?
   */
  readonly benchmark_high?: DecimalText;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
}

/**
 * 现金管理类理财
 * 现金管理类理财（银保监发〔2021〕20号）。 Cash management.
 */

export interface CashWealth extends WealthProduct {
  /**
   * 七日年化
   * 七日年化收益率，由估值系统每日更新，这里是上架时的值。
   * percent?
   */
  readonly seven_day_yield?: DecimalText;
  /**
   * 快赎上限
   * 单个客户每日快速赎回的上限。
   * money
   */
  readonly quick_redeem: Money;
}

/**
 * 封闭式理财
 * 封闭式理财：成立后到期前不能赎回。 Closed-end product.
 */

export interface ClosedWealth extends WealthProduct {
  /**
   * 期限
   * 按天写，如 90天、365天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 起息日
   * 成立日；不写则为销售期结束的次日。
   * date?
   */
  readonly starts?: DateText;
}

/**
 * 开放式理财
 * 开放式理财：按周期开放申购与赎回。 Open-ended product.
 */

export interface OpenWealth extends WealthProduct {
  /**
   * 开放周期
   * 多久开放一次；每个交易日开放写 1天。
   * duration
   */
  readonly cycle: DurationText;
  /**
   * 最短持有
   * 最短持有多久。
   * duration
   */
  readonly holding: DurationText;
}

/**
 * 基金
 * 公募基金，本行代销。 Mutual fund.
 */

export interface Fund extends Investment {
  /**
   * 基金代码
   * 六位基金代码。
   * text
   */
  readonly code: string;
  /**
   * 种类
   * fund_sort
   */
  readonly sort: FundSort;
  /**
   * 定投起点
   * 每期最低定投。
   * money?
   */
  readonly aip_min?: Money;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
  /**
   * 快赎上限
   * 货币型基金单个客户每日快速赎回的上限。
   * money?
   */
  readonly quick_redeem?: Money;
}

/**
 * 贵金属
 * 贵金属。 Precious metals.
 */

export interface Gold extends Investment {
  /**
   * 点差
   * 买入价与卖出价相差多少。
   * percent
   */
  readonly spread: DecimalText;
}

/**
 * 积存金
 * 积存金：按克或按金额积存。 Gold accumulation.
 */

export interface GoldAccumulation extends Gold {
  /**
   * 起点克数
   * number
   */
  readonly min_weight: DecimalText;
  /**
   * 可兑实物
   * 可以兑换实物。
   * bool
   */
  readonly exchangeable: boolean;
}

/**
 * 实物贵金属
 * 实物贵金属：金条、金币、银条。 Bars and coins.
 */

export interface PhysicalGold extends Gold {
  /**
   * 单件克重
   * number
   */
  readonly weight_each: DecimalText;
  /**
   * 成色
   * 成色，千分数。
   * int
   */
  readonly fineness: number;
  /**
   * 可回购
   * bool
   */
  readonly buy_back: boolean;
}

/**
 * 储蓄国债
 * 储蓄国债（电子式），财政部发行。 Savings bonds.
 */

export interface Bond extends Investment {
  /**
   * 期限
   * duration
   */
  readonly term: DurationText;
  /**
   * 票面利率
   * percent
   */
  readonly coupon: DecimalText;
  /**
   * 提前兑取费
   * 提前兑取的手续费，按本金计。
   * percent
   */
  readonly early_fee: DecimalText;
}

/**
 * 保险产品
 * 保险，本行代理销售。 Insurance, sold as an agent.
 */

export interface Insurance extends Investment {
  /**
   * 种类
   * insurance_sort
   */
  readonly sort: InsuranceSort;
  /**
   * 交费方式
   * premium_mode
   */
  readonly premium: PremiumMode;
  /**
   * 保障期限
   * 保障多久，如 1年、20年。
   * duration
   */
  readonly period: DurationText;
  /**
   * 犹豫期
   * 犹豫期内退保，退还全部保费。
   * duration
   */
  readonly hesitation: DurationText;
  /**
   * 销售回溯
   * 销售过程可回溯。
   * bool
   */
  readonly traceable: boolean;
}

export interface TaggedLuckyWheel extends LuckyWheel {
  readonly $kind: "lucky_wheel";
}

export interface TaggedNineGrid extends NineGrid {
  readonly $kind: "nine_grid";
}

export interface TaggedGoldenEgg extends GoldenEgg {
  readonly $kind: "golden_egg";
}

export interface TaggedScratchCard extends ScratchCard {
  readonly $kind: "scratch_card";
}

export interface TaggedBlindBox extends BlindBox {
  readonly $kind: "blind_box";
}

export interface TaggedRedPacketRain extends RedPacketRain {
  readonly $kind: "red_packet_rain";
}

export interface TaggedGroupBuy extends GroupBuy {
  readonly $kind: "group_buy";
}

export interface TaggedBargain extends Bargain {
  readonly $kind: "bargain";
}

export interface TaggedBoost extends Boost {
  readonly $kind: "boost";
}

export interface TaggedInviteGift extends InviteGift {
  readonly $kind: "invite_gift";
}

export interface TaggedFlashSale extends FlashSale {
  readonly $kind: "flash_sale";
}

export interface TaggedPointsExchange extends PointsExchange {
  readonly $kind: "points_exchange";
}

export interface TaggedCouponCentre extends CouponCentre {
  readonly $kind: "coupon_centre";
}

export interface TaggedSpendAndSave extends SpendAndSave {
  readonly $kind: "spend_and_save";
}

export interface TaggedDailySignIn extends DailySignIn {
  readonly $kind: "daily_sign_in";
}

export interface TaggedTaskCentre extends TaskCentre {
  readonly $kind: "task_centre";
}

export interface TaggedNewcomerGift extends NewcomerGift {
  readonly $kind: "newcomer_gift";
}

export interface TaggedFirstCardGift extends FirstCardGift {
  readonly $kind: "first_card_gift";
}

export interface TaggedPayrollGift extends PayrollGift {
  readonly $kind: "payroll_gift";
}

export interface TaggedAssetGrowth extends AssetGrowth {
  readonly $kind: "asset_growth";
}

export interface TaggedFirstBuyGift extends FirstBuyGift {
  readonly $kind: "first_buy_gift";
}

export interface TaggedQuiz extends Quiz {
  readonly $kind: "quiz";
}

export interface TaggedBirthdayCare extends BirthdayCare {
  readonly $kind: "birthday_care";
}

export interface TaggedWinBack extends WinBack {
  readonly $kind: "win_back";
}

export interface TaggedArticle extends Article {
  readonly $kind: "article";
}

export interface TaggedAnnouncement extends Announcement {
  readonly $kind: "announcement";
}

export interface TaggedNewsItem extends NewsItem {
  readonly $kind: "news_item";
}

export interface TaggedFaq extends Faq {
  readonly $kind: "faq";
}

export interface TaggedDemandDeposit extends DemandDeposit {
  readonly $kind: "demand_deposit";
}

export interface TaggedTimeDeposit extends TimeDeposit {
  readonly $kind: "time_deposit";
}

export interface TaggedInstalmentDeposit extends InstalmentDeposit {
  readonly $kind: "instalment_deposit";
}

export interface TaggedNoticeDeposit extends NoticeDeposit {
  readonly $kind: "notice_deposit";
}

export interface TaggedLargeCd extends LargeCd {
  readonly $kind: "large_cd";
}

export interface TaggedStructuredDeposit extends StructuredDeposit {
  readonly $kind: "structured_deposit";
}

export interface TaggedSmartDeposit extends SmartDeposit {
  readonly $kind: "smart_deposit";
}

export interface TaggedEventProperty extends EventProperty {
  readonly $kind: "event_property";
}

export interface TaggedConsumerLoan extends ConsumerLoan {
  readonly $kind: "consumer_loan";
}

export interface TaggedBusinessLoan extends BusinessLoan {
  readonly $kind: "business_loan";
}

export interface TaggedMortgage extends Mortgage {
  readonly $kind: "mortgage";
}

export interface TaggedCreditCard extends CreditCard {
  readonly $kind: "credit_card";
}

export interface TaggedGrid extends Grid {
  readonly $kind: "grid";
}

export interface TaggedMenuList extends MenuList {
  readonly $kind: "menu_list";
}

export interface TaggedBanner extends Banner {
  readonly $kind: "banner";
}

export interface TaggedNotice extends Notice {
  readonly $kind: "notice";
}

export interface TaggedShelfView extends ShelfView {
  readonly $kind: "shelf_view";
}

export interface TaggedRanking extends Ranking {
  readonly $kind: "ranking";
}

export interface TaggedSearchBar extends SearchBar {
  readonly $kind: "search_bar";
}

export interface TaggedAccountCard extends AccountCard {
  readonly $kind: "account_card";
}

export interface TaggedAssetSummary extends AssetSummary {
  readonly $kind: "asset_summary";
}

export interface TaggedCardFace extends CardFace {
  readonly $kind: "card_face";
}

export interface TaggedProfileCard extends ProfileCard {
  readonly $kind: "profile_card";
}

export interface TaggedEntry extends Entry {
  readonly $kind: "entry";
}

export interface TaggedCampaignFloor extends CampaignFloor {
  readonly $kind: "campaign_floor";
}

export interface TaggedSceneFloor extends SceneFloor {
  readonly $kind: "scene_floor";
}

export interface TaggedNewsFeed extends NewsFeed {
  readonly $kind: "news_feed";
}

export interface TaggedFact extends Fact {
  readonly $kind: "fact";
}

export interface TaggedFeature extends Feature {
  readonly $kind: "feature";
}

export interface TaggedTag extends Tag {
  readonly $kind: "tag";
}

export interface TaggedCreative extends Creative {
  readonly $kind: "creative";
}

export interface TaggedBannerSlot extends BannerSlot {
  readonly $kind: "banner_slot";
}

export interface TaggedInterstitialSlot extends InterstitialSlot {
  readonly $kind: "interstitial_slot";
}

export interface TaggedFloatSlot extends FloatSlot {
  readonly $kind: "float_slot";
}

export interface TaggedSplashSlot extends SplashSlot {
  readonly $kind: "splash_slot";
}

export interface TaggedNoticeSlot extends NoticeSlot {
  readonly $kind: "notice_slot";
}

export interface TaggedPushSlot extends PushSlot {
  readonly $kind: "push_slot";
}

export interface TaggedCashWealth extends CashWealth {
  readonly $kind: "cash_wealth";
}

export interface TaggedClosedWealth extends ClosedWealth {
  readonly $kind: "closed_wealth";
}

export interface TaggedOpenWealth extends OpenWealth {
  readonly $kind: "open_wealth";
}

export interface TaggedFund extends Fund {
  readonly $kind: "fund";
}

export interface TaggedGoldAccumulation extends GoldAccumulation {
  readonly $kind: "gold_accumulation";
}

export interface TaggedPhysicalGold extends PhysicalGold {
  readonly $kind: "physical_gold";
}

export interface TaggedBond extends Bond {
  readonly $kind: "bond";
}

export interface TaggedInsurance extends Insurance {
  readonly $kind: "insurance";
}

export type AnyCampaign =
  | TaggedLuckyWheel
  | TaggedNineGrid
  | TaggedGoldenEgg
  | TaggedScratchCard
  | TaggedBlindBox
  | TaggedRedPacketRain
  | TaggedGroupBuy
  | TaggedBargain
  | TaggedBoost
  | TaggedInviteGift
  | TaggedFlashSale
  | TaggedPointsExchange
  | TaggedCouponCentre
  | TaggedSpendAndSave
  | TaggedDailySignIn
  | TaggedTaskCentre
  | TaggedNewcomerGift
  | TaggedFirstCardGift
  | TaggedPayrollGift
  | TaggedAssetGrowth
  | TaggedFirstBuyGift
  | TaggedQuiz
  | TaggedBirthdayCare
  | TaggedWinBack;

export type AnyDrawCampaign =
  | TaggedLuckyWheel
  | TaggedNineGrid
  | TaggedGoldenEgg
  | TaggedScratchCard
  | TaggedBlindBox
  | TaggedRedPacketRain;

export type AnySocialCampaign =
  TaggedGroupBuy | TaggedBargain | TaggedBoost | TaggedInviteGift;

export type AnyGiftCampaign =
  | TaggedNewcomerGift
  | TaggedFirstCardGift
  | TaggedPayrollGift
  | TaggedAssetGrowth
  | TaggedFirstBuyGift
  | TaggedQuiz
  | TaggedBirthdayCare
  | TaggedWinBack;

export type AnyContent =
  TaggedArticle | TaggedAnnouncement | TaggedNewsItem | TaggedFaq;

export type AnyDeposit =
  | TaggedDemandDeposit
  | TaggedTimeDeposit
  | TaggedInstalmentDeposit
  | TaggedNoticeDeposit
  | TaggedLargeCd
  | TaggedStructuredDeposit
  | TaggedSmartDeposit;

export type AnyLoan = TaggedConsumerLoan | TaggedBusinessLoan | TaggedMortgage;

export type AnyPayload = never;

export type AnySection =
  | TaggedGrid
  | TaggedMenuList
  | TaggedBanner
  | TaggedNotice
  | TaggedShelfView
  | TaggedRanking
  | TaggedSearchBar
  | TaggedAccountCard
  | TaggedAssetSummary
  | TaggedCardFace
  | TaggedProfileCard
  | TaggedEntry
  | TaggedCampaignFloor
  | TaggedSceneFloor
  | TaggedNewsFeed;

export type AnyProduct =
  | TaggedDemandDeposit
  | TaggedTimeDeposit
  | TaggedInstalmentDeposit
  | TaggedNoticeDeposit
  | TaggedLargeCd
  | TaggedStructuredDeposit
  | TaggedSmartDeposit
  | TaggedConsumerLoan
  | TaggedBusinessLoan
  | TaggedMortgage
  | TaggedCreditCard
  | TaggedCashWealth
  | TaggedClosedWealth
  | TaggedOpenWealth
  | TaggedFund
  | TaggedGoldAccumulation
  | TaggedPhysicalGold
  | TaggedBond
  | TaggedInsurance;

export type AnyVariable =
  TaggedEventProperty | TaggedFact | TaggedFeature | TaggedTag;

export type AnyFact = TaggedFact | TaggedTag;

export type AnyLink = TaggedCreative;

export type AnySlot =
  | TaggedBannerSlot
  | TaggedInterstitialSlot
  | TaggedFloatSlot
  | TaggedSplashSlot
  | TaggedNoticeSlot
  | TaggedPushSlot;

export type AnyInterruptingSlot =
  TaggedInterstitialSlot | TaggedFloatSlot | TaggedSplashSlot;

export type AnyInvestment =
  | TaggedCashWealth
  | TaggedClosedWealth
  | TaggedOpenWealth
  | TaggedFund
  | TaggedGoldAccumulation
  | TaggedPhysicalGold
  | TaggedBond
  | TaggedInsurance;

export type AnyWealthProduct =
  TaggedCashWealth | TaggedClosedWealth | TaggedOpenWealth;

export type AnyGold = TaggedGoldAccumulation | TaggedPhysicalGold;

export interface BankConfig {
  readonly $schema?: string;
  readonly format: "bankc.config/1";
  /** 银行 */
  readonly bank: Bank;
  /** 账户分类 */
  readonly account_class?: Keyed<AccountClass>;
  /** 大额报送标准 */
  readonly aml_threshold?: Keyed<AmlThreshold>;
  /** 等级重检 */
  readonly aml_review?: Keyed<AmlReview>;
  /** 反洗钱安排 */
  readonly aml_programme?: AmlProgramme;
  /** 认证方式 */
  readonly auth_tool?: Keyed<AuthTool>;
  /** 条码分级 */
  readonly barcode_grade?: Keyed<BarcodeGrade>;
  /** 扩展包 */
  readonly pack?: Keyed<Pack>;
  /** 品牌 */
  readonly brand?: Brand;
  /** 皮肤 */
  readonly skin?: Keyed<Skin>;
  /** 应用设置 */
  readonly app?: App;
  /** 关怀版设置 */
  readonly elder_mode?: ElderMode;
  /** 防刷策略 */
  readonly anti_abuse?: Keyed<AntiAbuse>;
  /** 奖品 */
  readonly prize?: Keyed<Prize>;
  /** 优惠券 */
  readonly coupon?: Keyed<Coupon>;
  /** 奖项 */
  readonly draw_prize?: Keyed<DrawPrize>;
  /** 大转盘 */
  readonly lucky_wheel?: Keyed<LuckyWheel>;
  /** 九宫格抽奖 */
  readonly nine_grid?: Keyed<NineGrid>;
  /** 砸金蛋 */
  readonly golden_egg?: Keyed<GoldenEgg>;
  /** 刮刮卡 */
  readonly scratch_card?: Keyed<ScratchCard>;
  /** 盲盒 */
  readonly blind_box?: Keyed<BlindBox>;
  /** 红包雨场次 */
  readonly rain_round?: Keyed<RainRound>;
  /** 红包雨 */
  readonly red_packet_rain?: Keyed<RedPacketRain>;
  /** 拼团 */
  readonly group_buy?: Keyed<GroupBuy>;
  /** 砍价 */
  readonly bargain?: Keyed<Bargain>;
  /** 助力 */
  readonly boost?: Keyed<Boost>;
  /** 邀请阶梯 */
  readonly invite_tier?: Keyed<InviteTier>;
  /** 邀请有礼 */
  readonly invite_gift?: Keyed<InviteGift>;
  /** 秒杀商品 */
  readonly flash_item?: Keyed<FlashItem>;
  /** 限时秒杀 */
  readonly flash_sale?: Keyed<FlashSale>;
  /** 兑换品 */
  readonly points_item?: Keyed<PointsItem>;
  /** 积分兑换 */
  readonly points_exchange?: Keyed<PointsExchange>;
  /** 可领优惠券 */
  readonly coupon_offer?: Keyed<CouponOffer>;
  /** 领券中心 */
  readonly coupon_centre?: Keyed<CouponCentre>;
  /** 满减档 */
  readonly saving_step?: Keyed<SavingStep>;
  /** 满减立减 */
  readonly spend_and_save?: Keyed<SpendAndSave>;
  /** 签到阶梯 */
  readonly sign_in_step?: Keyed<SignInStep>;
  /** 每日签到 */
  readonly daily_sign_in?: Keyed<DailySignIn>;
  /** 活动任务 */
  readonly campaign_task?: Keyed<CampaignTask>;
  /** 任务中心 */
  readonly task_centre?: Keyed<TaskCentre>;
  /** 新客礼明细 */
  readonly newcomer_prize?: Keyed<NewcomerPrize>;
  /** 新客礼 */
  readonly newcomer_gift?: Keyed<NewcomerGift>;
  /** 绑卡开户礼 */
  readonly first_card_gift?: Keyed<FirstCardGift>;
  /** 代发阶梯 */
  readonly payroll_step?: Keyed<PayrollStep>;
  /** 代发专属礼 */
  readonly payroll_gift?: Keyed<PayrollGift>;
  /** 资产阶梯 */
  readonly asset_step?: Keyed<AssetStep>;
  /** 资产提升有礼 */
  readonly asset_growth?: Keyed<AssetGrowth>;
  /** 首购礼 */
  readonly first_buy_gift?: Keyed<FirstBuyGift>;
  /** 题目 */
  readonly quiz_question?: Keyed<QuizQuestion>;
  /** 答题 */
  readonly quiz?: Keyed<Quiz>;
  /** 生日关怀 */
  readonly birthday_care?: Keyed<BirthdayCare>;
  /** 流失挽回 */
  readonly win_back?: Keyed<WinBack>;
  /** 文章 */
  readonly article?: Keyed<Article>;
  /** 公告 */
  readonly announcement?: Keyed<Announcement>;
  /** 资讯 */
  readonly news_item?: Keyed<NewsItem>;
  /** 常见问题 */
  readonly faq?: Keyed<Faq>;
  /** 文本版本 */
  readonly legal_version?: Keyed<LegalVersion>;
  /** 法律文本 */
  readonly legal_text?: Keyed<LegalText>;
  /** 活期存款 */
  readonly demand_deposit?: Keyed<DemandDeposit>;
  /** 整存整取 */
  readonly time_deposit?: Keyed<TimeDeposit>;
  /** 零存整取 */
  readonly instalment_deposit?: Keyed<InstalmentDeposit>;
  /** 通知存款 */
  readonly notice_deposit?: Keyed<NoticeDeposit>;
  /** 大额存单 */
  readonly large_cd?: Keyed<LargeCd>;
  /** 结构性存款 */
  readonly structured_deposit?: Keyed<StructuredDeposit>;
  /** 智能存款 */
  readonly smart_deposit?: Keyed<SmartDeposit>;
  /** 利率档 */
  readonly rate_tier?: Keyed<RateTier>;
  /** 事件属性 */
  readonly event_property?: Keyed<EventProperty>;
  /** 属性组 */
  readonly property_group?: Keyed<PropertyGroup>;
  /** 行为事件 */
  readonly event?: Keyed<Event>;
  /** 漏斗步骤 */
  readonly funnel_step?: Keyed<FunnelStep>;
  /** 转化漏斗 */
  readonly funnel?: Keyed<Funnel>;
  /** 功能 */
  readonly function?: Keyed<Function>;
  /** 服务分组 */
  readonly service_group?: Keyed<ServiceGroup>;
  /** 成长等级 */
  readonly growth_tier?: Keyed<GrowthTier>;
  /** 成长规则 */
  readonly growth_scheme?: GrowthScheme;
  /** 积分制度 */
  readonly points_scheme?: PointsScheme;
  /** 得分规则 */
  readonly earning_rule?: Keyed<EarningRule>;
  /** 权益配额 */
  readonly benefit_grant?: Keyed<BenefitGrant>;
  /** 权益 */
  readonly benefit?: Keyed<Benefit>;
  /** 额度 */
  readonly limit?: Keyed<Limit>;
  /** 限额 */
  readonly limits?: Keyed<Limits>;
  /** 业务额度 */
  readonly business_limit?: Keyed<BusinessLimit>;
  /** 业务限额 */
  readonly business_limits?: Keyed<BusinessLimits>;
  /** 转账协议 */
  readonly transfer_agreement?: TransferAgreement;
  /** 消费贷 */
  readonly consumer_loan?: Keyed<ConsumerLoan>;
  /** 经营贷 */
  readonly business_loan?: Keyed<BusinessLoan>;
  /** 住房贷款 */
  readonly mortgage?: Keyed<Mortgage>;
  /** 信用卡产品 */
  readonly credit_card?: Keyed<CreditCard>;
  /** 接口 */
  readonly operation?: Keyed<Operation>;
  /** 字段 */
  readonly field_definition?: Keyed<FieldDefinition>;
  /** 错误 */
  readonly problem?: Keyed<Problem>;
  /** 页面 */
  readonly page?: Keyed<Page>;
  /** 宫格 */
  readonly grid?: Keyed<Grid>;
  /** 功能列表 */
  readonly menu_list?: Keyed<MenuList>;
  /** 轮播图 */
  readonly banner?: Keyed<Banner>;
  /** 公告栏 */
  readonly notice?: Keyed<Notice>;
  /** 货架展示 */
  readonly shelf_view?: Keyed<ShelfView>;
  /** 榜单 */
  readonly ranking?: Keyed<Ranking>;
  /** 搜索栏 */
  readonly search_bar?: Keyed<SearchBar>;
  /** 账户卡片 */
  readonly account_card?: Keyed<AccountCard>;
  /** 资产总览 */
  readonly asset_summary?: Keyed<AssetSummary>;
  /** 卡面 */
  readonly card_face?: Keyed<CardFace>;
  /** 个人信息 */
  readonly profile_card?: Keyed<ProfileCard>;
  /** 入口 */
  readonly entry?: Keyed<Entry>;
  /** 活动楼层 */
  readonly campaign_floor?: Keyed<CampaignFloor>;
  /** 场景楼层 */
  readonly scene_floor?: Keyed<SceneFloor>;
  /** 资讯楼层 */
  readonly news_feed?: Keyed<NewsFeed>;
  /** 政策 */
  readonly policy?: Keyed<Policy>;
  /** 费用明细 */
  readonly fee?: Keyed<Fee>;
  /** 销售文件明细 */
  readonly product_document?: Keyed<ProductDocument>;
  /** 指标 */
  readonly metric?: Keyed<Metric>;
  /** 报表 */
  readonly report?: Keyed<Report>;
  /** 风控名单 */
  readonly risk_list?: Keyed<RiskList>;
  /** 风控告知 */
  readonly risk_notice?: Keyed<RiskNotice>;
  /** 事实 */
  readonly fact?: Keyed<Fact>;
  /** 特征 */
  readonly feature?: Keyed<Feature>;
  /** 变量组 */
  readonly variable_group?: Keyed<VariableGroup>;
  /** 场景 */
  readonly scene?: Keyed<Scene>;
  /** 参数 */
  readonly param?: Keyed<Param>;
  /** 规则 */
  readonly rule?: Keyed<Rule>;
  /** 决策行 */
  readonly decision_row?: Keyed<DecisionRow>;
  /** 豁免 */
  readonly exempt?: Keyed<Exempt>;
  /** 规则集 */
  readonly ruleset?: Keyed<Ruleset>;
  /** 角色准入 */
  readonly role_policy?: Keyed<RolePolicy>;
  /** 客户标签 */
  readonly tag?: Keyed<Tag>;
  /** 画像 */
  readonly profile?: Keyed<Profile>;
  /** 客群划分 */
  readonly division?: Keyed<Division>;
  /** 客群 */
  readonly segment?: Keyed<Segment>;
  /** 货架 */
  readonly shelf?: Keyed<Shelf>;
  /** 适当性匹配 */
  readonly suitability?: Suitability;
  /** 匹配等级 */
  readonly suitability_level?: Keyed<SuitabilityLevel>;
  /** 素材 */
  readonly creative?: Keyed<Creative>;
  /** 轮播位 */
  readonly banner_slot?: Keyed<BannerSlot>;
  /** 插屏位 */
  readonly interstitial_slot?: Keyed<InterstitialSlot>;
  /** 浮窗位 */
  readonly float_slot?: Keyed<FloatSlot>;
  /** 开屏位 */
  readonly splash_slot?: Keyed<SplashSlot>;
  /** 公告位 */
  readonly notice_slot?: Keyed<NoticeSlot>;
  /** 推送位 */
  readonly push_slot?: Keyed<PushSlot>;
  /** 译文 */
  readonly translation?: Keyed<Translation>;
  /** 译文条目 */
  readonly translated_text?: Keyed<TranslatedText>;
  /** 现金管理类理财 */
  readonly cash_wealth?: Keyed<CashWealth>;
  /** 封闭式理财 */
  readonly closed_wealth?: Keyed<ClosedWealth>;
  /** 开放式理财 */
  readonly open_wealth?: Keyed<OpenWealth>;
  /** 基金 */
  readonly fund?: Keyed<Fund>;
  /** 积存金 */
  readonly gold_accumulation?: Keyed<GoldAccumulation>;
  /** 实物贵金属 */
  readonly physical_gold?: Keyed<PhysicalGold>;
  /** 储蓄国债 */
  readonly bond?: Keyed<Bond>;
  /** 保险产品 */
  readonly insurance?: Keyed<Insurance>;
}

/**
 * 账户分类
 * 一类账户的能力与上限。不写的上限，由银行与客户约定。
 * What a class of account can do and how much it may move. An absent cap is agreed with the customer.
 */

export interface ClientAccountClass {
  readonly label?: string;
  /**
   * 类别
   * account_grade
   */
  readonly grade: AccountGrade;
  /**
   * 俗称
   * 俗称。
   * text?
   */
  readonly nickname?: string;
  /**
   * 日累计转出
   * 消费缴费、向非绑定账户转出、取现，日累计上限。
   * money?
   */
  readonly out_daily?: Money;
  /**
   * 年累计转出
   * money?
   */
  readonly out_yearly?: Money;
  /**
   * 日累计转入
   * 非绑定账户转入、存现，日累计上限。
   * money?
   */
  readonly in_daily?: Money;
  /**
   * 年累计转入
   * money?
   */
  readonly in_yearly?: Money;
  /**
   * 余额上限
   * 任一时点的余额上限。
   * money?
   */
  readonly balance?: Money;
  /**
   * 开户渠道
   * set(opening_channel)
   */
  readonly channels: readonly OpeningChannel[];
  /**
   * 存取现金
   * availability
   */
  readonly cash: Availability;
  /**
   * 实体卡
   * availability
   */
  readonly card: Availability;
  /**
   * 非绑定账户转入
   * availability
   */
  readonly in_from_others: Availability;
  /**
   * 投资理财
   * 购买投资理财产品。
   * bool
   */
  readonly investing: boolean;
  /**
   * 贷款放款
   * 接收本行发放的贷款。
   * bool
   */
  readonly borrowing: boolean;
}

/**
 * 认证方式
 * 认证方式。一笔交易要求一组认证方式，组里的每一种都要通过。
 * A way to show that somebody is who they say. A transaction asks for a set of them, all of which must be passed.
 */

export interface ClientAuthTool {
  readonly label?: string;
  /**
   * 可用于
   * set(auth_use)
   */
  readonly used_for: readonly AuthUse[];
  /**
   * 提示语
   * 请客户操作的一句话。
   * text?
   */
  readonly prompt?: string;
}

/**
 * 银行
 * 一家银行；名称就是它的标签。 One bank of the platform; its label is its name.
 */

export interface ClientBank {
  readonly id: string;
  readonly label?: string;
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 英文名
   * text?
   */
  readonly english?: string;
  /**
   * 地区
   * text?
   */
  readonly region?: string;
  /**
   * 语言
   * 第一种是默认语言；其余语言的文字写在“译文”里。
   * list(locale)
   */
  readonly locales: readonly LocaleText[];
  /**
   * 时区
   * text
   */
  readonly time_zone: string;
  /**
   * 客服热线
   * text?
   */
  readonly hotline?: string;
  /**
   * 反诈专线
   * text
   */
  readonly anti_fraud_hotline: string;
  /**
   * 官网
   * url?
   */
  readonly website?: string;
  /**
   * 备案号
   * 应用的备案号，显示在“关于”页。
   * text?
   */
  readonly filing?: string;
}

/**
 * 品牌
 * 品牌：颜色、标志与口号。正文与底色的对比度不低于 4.5:1，大字与图标不低于 3:1（WCAG 2.1 AA）。
 * Colours, logo and slogan of a bank.
 */

export interface ClientBrand {
  readonly label?: string;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * 主色上的文字颜色。
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 强调色
   * color
   */
  readonly accent: ColorText;
  /**
   * 成功色
   * color
   */
  readonly success: ColorText;
  /**
   * 警示色
   * color
   */
  readonly warning: ColorText;
  /**
   * 危险色
   * color
   */
  readonly danger: ColorText;
  /**
   * 底色
   * color
   */
  readonly background: ColorText;
  /**
   * 卡片色
   * color
   */
  readonly surface: ColorText;
  /**
   * 正文色
   * color
   */
  readonly ink: ColorText;
  /**
   * 次要文字色
   * color
   */
  readonly weak_ink: ColorText;
  /**
   * 标志
   * asset
   */
  readonly logo: string;
  /**
   * 口号
   * text?
   */
  readonly slogan?: string;
  /**
   * 图标风格
   * icon_style
   */
  readonly icon_style: IconStyle;
  /**
   * 圆角
   * 卡片圆角，以点计。
   * int
   */
  readonly radius: number;
  /**
   * 节日皮肤
   * 节日皮肤；期间不得重叠。
   * many(skin)
   */
  readonly skins?: Keyed<ClientSkin>;
}

/**
 * 皮肤
 * 节日皮肤：一段日期里换一身颜色。 A change of colours for some days.
 */

export interface ClientSkin {
  /**
   * 期间
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 主色
   * color
   */
  readonly primary: ColorText;
  /**
   * 主色文字
   * color
   */
  readonly on_primary: ColorText;
  /**
   * 背景图
   * asset?
   */
  readonly background_image?: string;
}

/**
 * 应用设置
 * 应用设置：标签栏、版本、搜索与打扰的边界。 Settings of the app as a whole.
 */

export interface ClientApp {
  readonly label?: string;
  /**
   * 标签栏
   * 底部标签栏，从左到右。
   * list(ref(page))
   */
  readonly tabs: readonly string[];
  /**
   * 最低版本
   * 低于此版本须升级。
   * text
   */
  readonly min_version: string;
  /**
   * 隐藏余额
   * 余额默认隐藏，点眼睛才显示。
   * bool
   */
  readonly hide_balance: boolean;
  /**
   * 字号倍数
   * 正文字号的倍数，1.0 为标准。
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 搜索提示
   * 搜索框里轮流显示的提示。
   * list(text)
   */
  readonly search_hints: readonly string[];
  /**
   * 个性化开关
   * 个性化推荐的关闭开关（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalisation_switch: boolean;
  /**
   * 免打扰时段
   * 这段时间不推送营销消息。
   * range(time)
   */
  readonly quiet_hours: Span<TimeText>;
  /**
   * 外链白名单
   * 站外链接只能去这些域名。
   * list(text)
   */
  readonly allowed_hosts: readonly string[];
}

/**
 * 关怀版设置
 * 关怀版设置：大字、少打扰、没有广告（工信部适老化通用设计规范）。
 * Elder-friendly mode: large type, no interruption, no advertising.
 */

export interface ClientElderMode {
  readonly label?: string;
  /**
   * 关怀首页
   * 关怀版的首页。
   * ref(page)
   */
  readonly home: string;
  /**
   * 字号倍数
   * number
   */
  readonly font_scale: DecimalText;
  /**
   * 行距倍数
   * number
   */
  readonly line_spacing: DecimalText;
  /**
   * 段距倍数
   * 段距是行距的几倍。
   * number
   */
  readonly paragraph_spacing: DecimalText;
  /**
   * 广告
   * bool
   */
  readonly advertising: boolean;
  /**
   * 弹窗
   * bool
   */
  readonly popups: boolean;
  /**
   * 语音播报
   * 语音播报余额、收款与转账结果。
   * bool
   */
  readonly voice_broadcast: boolean;
  /**
   * 人工优先
   * 拨打客服热线时直接转人工。
   * bool
   */
  readonly human_first: boolean;
  /**
   * 手势指数
   * 最多几个手指的手势。
   * int
   */
  readonly fingers: number;
}

/**
 * 奖品
 * 奖品：活动里能得到的一样东西；几个活动可以共用。名称就是给客户看的奖品名。 Something that can be won; campaigns share it.
 */

export interface ClientPrize {
  readonly label?: string;
  /**
   * 类别
   * prize_sort
   */
  readonly sort: PrizeSort;
  /**
   * 价值
   * 一份值多少：现金按面额，实物与卡券按市场价，积分按兑换价值。
   * money
   */
  readonly value: Money;
  /**
   * 积分数
   * int?
   */
  readonly points?: number;
  /**
   * 成长数
   * int?
   */
  readonly growth?: number;
  /**
   * 优惠券
   * ref(coupon)?
   */
  readonly coupon?: string;
  /**
   * 权益
   * ref(benefit)?
   */
  readonly benefit?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 有效期
   * 得到之后多久内使用；不写则长期有效。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 兑换商家
   * 由谁供货、到哪里兑换。
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用限制
   * text?
   */
  readonly restrictions?: string;
  /**
   * 个税
   * tax_payer
   */
  readonly tax: TaxPayer;
}

/**
 * 优惠券
 * 优惠券：满减、立减、折扣、免手续费、利率优惠、兑换。 A coupon, as customers keep it in their wallet.
 */

export interface ClientCoupon {
  readonly label?: string;
  /**
   * 方式
   * coupon_sort
   */
  readonly sort: CouponSort;
  /**
   * 面额
   * 减多少。
   * money?
   */
  readonly face?: Money;
  /**
   * 满额
   * 满多少才能用。
   * money
   */
  readonly spend: Money;
  /**
   * 减免比例
   * 减百分之几；八折写 20%。
   * percent?
   */
  readonly percent_off?: DecimalText;
  /**
   * 封顶
   * 折扣券最多减多少。
   * money?
   */
  readonly cap?: Money;
  /**
   * 使用期
   * 固定的使用期；或者写领取后多久内有效。
   * range(date)?
   */
  readonly usable?: Span<DateText>;
  /**
   * 领后有效
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 适用功能
   * 用在哪些功能里；不写则列在“说明”里。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 适用大类
   * 优惠的是哪些业务。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 适用商户
   * text?
   */
  readonly merchants?: string;
  /**
   * 叠加张数
   * 一笔最多用几张。
   * int
   */
  readonly stack: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
  /**
   * 说明
   * text?
   */
  readonly terms?: string;
}

/**
 * 营销活动
 * 营销活动；名称就是给客户看的活动名。 A campaign. What all twenty-four styles share.
 */

export interface ClientCampaign {
  readonly label?: string;
  /**
   * 活动期
   * 两端的日期都包含在内。
   * range(date)
   */
  readonly during: Span<DateText>;
  /**
   * 每日时段
   * 每天几点到几点开放；不写则全天。
   * range(time)?
   */
  readonly hours?: Span<TimeText>;
  /**
   * 简介
   * 一句话说清好在哪里。
   * text?
   */
  readonly summary?: string;
  /**
   * 头图
   * asset?
   */
  readonly cover?: string;
  /**
   * 入口功能
   * 从哪个功能进去；不写则从活动专区。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
  /**
   * 每人次数
   * 每位客户整个活动最多参与几次。
   * int
   */
  readonly per_customer: number;
  /**
   * 每日次数
   * 每位客户每天最多参与几次；不写则不另限。
   * int?
   */
  readonly per_day?: number;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 活动地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 最低年龄
   * 满多少岁才能参与。
   * int
   */
  readonly minimum_age: number;
  /**
   * 本行员工可参与
   * bool
   */
  readonly staff: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
  /**
   * 须先同意
   * 用到个人信息做营销，先征得同意；客户自己勾选，不预先勾上。
   * bool
   */
  readonly consent: boolean;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可退订
   * 活动提醒能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 活动规则
   * 活动规则，一条一句。
   * list(text)
   */
  readonly rules: readonly string[];
  /**
   * 参与条件
   * text?
   */
  readonly conditions?: string;
  /**
   * 兑奖方式
   * text?
   */
  readonly redemption?: string;
  /**
   * 主办单位
   * 主办单位；不写就是本行。
   * text?
   */
  readonly sponsor?: string;
  /**
   * 咨询电话
   * 咨询电话；不写就是本行的客服热线。
   * text?
   */
  readonly contact?: string;
  /**
   * 挂钩业务
   * 奖励与办理哪些业务挂钩；存款不得有奖。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 阶段
   * 只有已批准的才显示。
   * campaign_stage
   */
  readonly stage: CampaignStage;
}

/**
 * 奖项
 * 奖项：奖池里的一样奖品、放几份、多大概率。 One prize of a draw.
 */

export interface ClientDrawPrize {
  readonly label?: string;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 数量
   * 一共几份，发完为止；未中奖的不写。
   * int?
   */
  readonly quantity?: number;
  /**
   * 概率
   * percent
   */
  readonly probability: DecimalText;
}

/**
 * 抽奖类活动
 * 抽奖类活动：用带有偶然性的方法决定能得什么，最高奖不超过5万元（《规范促销行为暂行规定》）。
 * Draws: what is won is left to chance. Probabilities add up to 100 %.
 */

export interface ClientDrawCampaign extends ClientCampaign {
  /**
   * 奖池
   * table(draw_prize)
   */
  readonly prizes?: readonly ClientDrawPrize[];
  /**
   * 开奖方式
   * draw_method
   */
  readonly draw_method: DrawMethod;
  /**
   * 开奖时间
   * 定时开奖的时间。
   * datetime?
   */
  readonly draw_at?: DateTimeText;
  /**
   * 每次积分
   * 抽一次用掉多少积分；0 就是不用。
   * int
   */
  readonly points_cost: number;
  /**
   * 每人中奖
   * 每位客户最多中几次；未中奖与积分不算。
   * int
   */
  readonly wins_each: number;
  /**
   * 中奖通知
   * 中奖之后怎样通知；短信算服务消息，不受免打扰限制。
   * set(win_notice)
   */
  readonly win_notices: readonly WinNotice[];
  /**
   * 公示中奖
   * 500元以上的奖，随时公示兑奖情况；姓名、手机号要掩码。
   * bool
   */
  readonly winners_shown: boolean;
}

/**
 * 大转盘
 * 大转盘：六到十二格，格子就是奖池，依次排列。 Lucky wheel of 6 to 12 sectors.
 */

export interface ClientLuckyWheel extends ClientDrawCampaign {
  /**
   * 转动时长
   * 转多久停下。
   * duration
   */
  readonly spin: DurationText;
}

/**
 * 九宫格抽奖
 * 九宫格抽奖：中间是按钮，四周八格。 Nine-grid draw: eight cells around the button.
 */

export interface ClientNineGrid extends ClientDrawCampaign {
  /**
   * 跑马圈数
   * 灯走几圈停下。
   * int
   */
  readonly laps: number;
}

/**
 * 砸金蛋
 * 砸金蛋：几个蛋里砸一个。 Smash one of the eggs.
 */

export interface ClientGoldenEgg extends ClientDrawCampaign {
  /**
   * 金蛋数
   * int
   */
  readonly eggs: number;
  /**
   * 亮出其余
   * 砸开之后让人看到其余的蛋里是什么；看到的须与奖池一致。
   * bool
   */
  readonly reveal: boolean;
}

/**
 * 刮刮卡
 * 刮刮卡：刮开就知道。 Scratch card with a published rate of winning.
 */

export interface ClientScratchCard extends ClientDrawCampaign {
  /**
   * 中奖率
   * 公布的中奖率，须与奖池一致。
   * percent
   */
  readonly win_rate: DecimalText;
  /**
   * 涂层图
   * asset?
   */
  readonly surface?: string;
  /**
   * 刮开比例
   * 刮开多少算看清。
   * percent
   */
  readonly scratched: DecimalText;
}

/**
 * 盲盒
 * 盲盒：不知道里面是什么，但每一种的概率都公布。 Blind box; every probability is published.
 */

export interface ClientBlindBox extends ClientDrawCampaign {
  /**
   * 保底次数
   * 连着几次没有抽到，下一次一定给。
   * int?
   */
  readonly sure_after?: number;
  /**
   * 保底奖品
   * ref(prize)?
   */
  readonly sure_prize?: string;
  /**
   * 集齐奖品
   * 集齐一套另有奖品。
   * ref(prize)?
   */
  readonly set_prize?: string;
}

/**
 * 红包雨场次
 * 红包雨的一场。 One round of red-packet rain.
 */

export interface ClientRainRound {
  readonly label?: string;
  /**
   * 开始
   * 每天几点开始。
   * time
   */
  readonly starts: TimeText;
  /**
   * 红包数
   * int
   */
  readonly packets: number;
}

/**
 * 红包雨
 * 红包雨：定时下几十秒，点中就有机会。 Red-packet rain: at fixed times, for no more than a minute.
 */

export interface ClientRedPacketRain extends ClientDrawCampaign {
  /**
   * 场次
   * table(rain_round)
   */
  readonly rounds?: readonly ClientRainRound[];
  /**
   * 持续时长
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 每场每人
   * 一场里每位客户最多得几个。
   * int
   */
  readonly packets_each: number;
}

/**
 * 裂变类活动
 * 裂变类活动：奖励只到直接邀请的一层，不分级计酬（《禁止传销条例》）。 Friends bring friends; rewards go one level deep only.
 */

export interface ClientSocialCampaign extends ClientCampaign {
  /**
   * 分享标题
   * text
   */
  readonly share_title: string;
  /**
   * 分享文案
   * text?
   */
  readonly share_text?: string;
  /**
   * 分享图
   * asset?
   */
  readonly share_image?: string;
  /**
   * 分享有效
   * 一次分享多久有效。
   * duration
   */
  readonly link_valid: DurationText;
  /**
   * 好友角色
   * 来帮忙的人至少是什么角色。
   * role
   */
  readonly helper_role: Role;
}

/**
 * 拼团
 * 拼团：二到五人一起，买得便宜。 Group buying by two to five people.
 */

export interface ClientGroupBuy extends ClientSocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 单买价
   * money
   */
  readonly single_price: Money;
  /**
   * 拼团价
   * money
   */
  readonly group_price: Money;
  /**
   * 成团人数
   * int
   */
  readonly people: number;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 未成团退款
   * 到时间没有成团，原路退款。
   * bool
   */
  readonly refund: boolean;
}

/**
 * 砍价
 * 砍价：请朋友帮忙，一直砍到底价。 Friends cut a price down to its floor.
 */

export interface ClientBargain extends ClientSocialCampaign {
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 原价
   * money
   */
  readonly price: Money;
  /**
   * 底价
   * money
   */
  readonly floor: Money;
  /**
   * 帮砍人数
   * 砍到底价要几个人，事先公布。
   * int
   */
  readonly helpers: number;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 助力
 * 助力：凑齐几个人点一下，就得奖。 Enough friends tap, and the prize is won.
 */

export interface ClientBoost extends ClientSocialCampaign {
  /**
   * 助力人数
   * int
   */
  readonly helpers: number;
  /**
   * 限新客助力
   * 只有新注册的好友才算数。
   * bool
   */
  readonly new_only: boolean;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 好友奖品
   * 来助力的好友也有一份。
   * ref(prize)?
   */
  readonly helper_prize?: string;
  /**
   * 库存
   * int
   */
  readonly stock: number;
}

/**
 * 邀请阶梯
 * 邀请阶梯：请到几个人，得什么。 A step of inviting.
 */

export interface ClientInviteTier {
  readonly label?: string;
  /**
   * 邀请人数
   * int
   */
  readonly invited: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 邀请有礼
 * 邀请有礼：老客请新客，两边都有礼。 Members bring members; both sides get something.
 */

export interface ClientInviteGift extends ClientSocialCampaign {
  /**
   * 成功标准
   * invite_success
   */
  readonly success: InviteSuccess;
  /**
   * 新客期限
   * 好友须在多久之内注册，才算新客。
   * duration
   */
  readonly new_within: DurationText;
  /**
   * 邀请阶梯
   * table(invite_tier)
   */
  readonly tiers?: readonly ClientInviteTier[];
  /**
   * 好友奖品
   * 被邀请的人得什么。
   * ref(prize)?
   */
  readonly friend_prize?: string;
  /**
   * 每月上限
   * 一位客户一个月最多几人算数。
   * int
   */
  readonly per_month: number;
}

/**
 * 秒杀商品
 * 秒杀商品。 An item of a flash sale.
 */

export interface ClientFlashItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 秒杀价
   * money
   */
  readonly price: Money;
  /**
   * 每场库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限购
   * int
   */
  readonly per_customer: number;
}

/**
 * 限时秒杀
 * 限时秒杀：到点开抢，先到先得。 Flash sale at fixed times.
 */

export interface ClientFlashSale extends ClientCampaign {
  /**
   * 商品
   * table(flash_item)
   */
  readonly items?: readonly ClientFlashItem[];
  /**
   * 开抢时间
   * 每天几点开抢。
   * set(time)
   */
  readonly starts: readonly TimeText[];
  /**
   * 每场时长
   * 一场抢多久，抢完为止。
   * duration
   */
  readonly lasts: DurationText;
  /**
   * 付款时限
   * 下单后多久不付款就放回库存。
   * duration
   */
  readonly pay_within: DurationText;
}

/**
 * 兑换品
 * 兑换品：多少积分换什么。 What points can be changed into.
 */

export interface ClientPointsItem {
  readonly label?: string;
  /**
   * 商品
   * ref(prize)
   */
  readonly item: string;
  /**
   * 所需积分
   * int
   */
  readonly points: number;
  /**
   * 加付
   * 积分之外再付多少钱。
   * money
   */
  readonly cash: Money;
  /**
   * 库存
   * int
   */
  readonly stock: number;
  /**
   * 每人限兑
   * int
   */
  readonly per_customer: number;
  /**
   * 最低等级
   * 哪一级起可以换。
   * customer_tier
   */
  readonly tier: CustomerTier;
}

/**
 * 积分兑换
 * 积分兑换：积分商城的一期货架。 A shelf of the points mall.
 */

export interface ClientPointsExchange extends ClientCampaign {
  /**
   * 兑换品
   * table(points_item)
   */
  readonly items?: readonly ClientPointsItem[];
}

/**
 * 可领优惠券
 * 可领的券。 A coupon that may be taken.
 */

export interface ClientCouponOffer {
  readonly label?: string;
  /**
   * 优惠券
   * ref(coupon)
   */
  readonly coupon: string;
  /**
   * 总张数
   * int
   */
  readonly stock: number;
  /**
   * 每日张数
   * 每天放出几张；不写则一次放完。
   * int?
   */
  readonly per_day?: number;
  /**
   * 每人限领
   * int
   */
  readonly per_customer: number;
}

/**
 * 领券中心
 * 领券中心：先领后用。 Coupon centre.
 */

export interface ClientCouponCentre extends ClientCampaign {
  /**
   * 可领的券
   * table(coupon_offer)
   */
  readonly offers?: readonly ClientCouponOffer[];
  /**
   * 放券时间
   * 每天几点放券。
   * time?
   */
  readonly opens?: TimeText;
}

/**
 * 满减档
 * 满减档：满多少，减多少。 A step of spend and save.
 */

export interface ClientSavingStep {
  readonly label?: string;
  /**
   * 满额
   * money
   */
  readonly spend: Money;
  /**
   * 立减
   * money
   */
  readonly off: Money;
}

/**
 * 满减立减
 * 满减立减：付款时当场减。 Money off when paying.
 */

export interface ClientSpendAndSave extends ClientCampaign {
  /**
   * 满减档
   * table(saving_step)
   */
  readonly steps?: readonly ClientSavingStep[];
  /**
   * 付款渠道
   * set(pay_channel)
   */
  readonly channels: readonly PayChannel[];
  /**
   * 参加商户
   * 哪些商户参加。
   * list(text)
   */
  readonly merchants: readonly string[];
  /**
   * 每月封顶
   * 每位客户每月最多减多少。
   * money
   */
  readonly monthly_cap: Money;
  /**
   * 每日名额
   * 每天一共多少个名额，用完即止。
   * int?
   */
  readonly daily_places?: number;
  /**
   * 星期
   * 每周哪几天有，一是星期一。
   * set(int)
   */
  readonly weekdays: readonly number[];
}

/**
 * 签到阶梯
 * 签到阶梯：第几天得什么。 What a day of signing in gives.
 */

export interface ClientSignInStep {
  readonly label?: string;
  /**
   * 第几天
   * int
   */
  readonly day: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 每日签到
 * 每日签到：天天来，越往后越多。 Daily sign-in over a cycle of days.
 */

export interface ClientDailySignIn extends ClientCampaign {
  /**
   * 周期天数
   * 几天一轮。
   * int
   */
  readonly cycle: number;
  /**
   * 签到阶梯
   * table(sign_in_step)
   */
  readonly ladder?: readonly ClientSignInStep[];
  /**
   * 须连续
   * 中断了从头数，还是接着数。
   * bool
   */
  readonly consecutive: boolean;
  /**
   * 补签次数
   * 一轮里能补签几次。
   * int
   */
  readonly make_ups: number;
  /**
   * 补签积分
   * int
   */
  readonly make_up_points: number;
}

/**
 * 活动任务
 * 任务：做一件事，得一份奖。 A task: something done is something earned.
 */

export interface ClientCampaignTask {
  readonly label?: string;
  /**
   * 任务名
   * text
   */
  readonly label_text: string;
  /**
   * 次数
   * 做几次算完成。
   * int
   */
  readonly times: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 去完成
   * 去哪里做。
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 多久一次
   * 多久可以再做一次；一次性的写一次。
   * frequency
   */
  readonly repeats: Frequency;
}

/**
 * 任务中心
 * 任务中心：一组任务，做完领奖。 Task centre.
 */

export interface ClientTaskCentre extends ClientCampaign {
  /**
   * 任务
   * table(campaign_task)
   */
  readonly tasks?: readonly ClientCampaignTask[];
  /**
   * 每日积分上限
   * 每位客户每天最多从任务里得多少积分。
   * int
   */
  readonly daily_points: number;
  /**
   * 全部完成奖品
   * 做完几项另有奖品。
   * ref(prize)?
   */
  readonly all_done_prize?: string;
}

/**
 * 有礼类活动
 * 有礼类活动：满足条件就发，一人一份。 Gifts for having done something.
 */

export interface ClientGiftCampaign extends ClientCampaign {
  /**
   * 到账时限
   * 奖励什么时候到账。
   * duration
   */
  readonly paid_within: DurationText;
  /**
   * 份数
   * 一共几份，发完为止；不写则由预算管住。
   * int?
   */
  readonly stock?: number;
}

/**
 * 新客礼明细
 * 新客礼的一项。 One gift for a newcomer.
 */

export interface ClientNewcomerPrize {
  readonly label?: string;
  /**
   * 完成
   * newcomer_step
   */
  readonly step: NewcomerStep;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 新客礼
 * 新客礼：注册后一个月内，做成一件得一件。 Gifts for the first month.
 */

export interface ClientNewcomerGift extends ClientGiftCampaign {
  /**
   * 新客期限
   * 注册之后多久算新客。
   * duration
   */
  readonly within_days: DurationText;
  /**
   * 新客礼
   * table(newcomer_prize)
   */
  readonly gifts?: readonly ClientNewcomerPrize[];
}

/**
 * 绑卡开户礼
 * 绑卡开户礼：绑卡、开户、激活，头一回有礼。 A gift for binding or opening.
 */

export interface ClientFirstCardGift extends ClientGiftCampaign {
  /**
   * 办成
   * set(card_action)
   */
  readonly actions: readonly CardAction[];
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 终身一次
   * 同一个人只给一次；解绑、销户之后再办也没有。
   * bool
   */
  readonly once_ever: boolean;
}

/**
 * 代发阶梯
 * 代发礼的一档：连续代发几个月得什么。 Months of payroll and what they give.
 */

export interface ClientPayrollStep {
  readonly label?: string;
  /**
   * 连续月数
   * int
   */
  readonly months: number;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 代发专属礼
 * 代发专属礼：工资在本行发的客户。不得要求工资留存多少、多久。 For customers who are paid through the bank.
 */

export interface ClientPayrollGift extends ClientGiftCampaign {
  /**
   * 代发阶梯
   * table(payroll_step)
   */
  readonly steps?: readonly ClientPayrollStep[];
  /**
   * 最低代发
   * 每月代发不低于多少才算；只看发放，不看留存。
   * money
   */
  readonly least_salary: Money;
  /**
   * 要求留存
   * 要求工资留在账户里。
   * bool
   */
  readonly keep_balance: boolean;
}

/**
 * 资产阶梯
 * 资产提升的一档。 A step of growing assets.
 */

export interface ClientAssetStep {
  readonly label?: string;
  /**
   * 提升
   * money
   */
  readonly growth: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 资产提升有礼
 * 资产提升有礼：理财、基金等非存款资产比基期多了多少。存款增加不得有礼（银保监办发〔2018〕48号）。
 * Gifts for growing assets other than deposits.
 */

export interface ClientAssetGrowth extends ClientGiftCampaign {
  /**
   * 基期
   * 与哪一天比。
   * date
   */
  readonly base: DateText;
  /**
   * 资产口径
   * asset_measure
   */
  readonly measure: AssetMeasure;
  /**
   * 资产阶梯
   * table(asset_step)
   */
  readonly steps?: readonly ClientAssetStep[];
  /**
   * 保持
   * 提升之后保持多久。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 首购礼
 * 首购礼：头一回买某一类产品；存款除外。 A gift for a first purchase, never of a deposit.
 */

export interface ClientFirstBuyGift extends ClientGiftCampaign {
  /**
   * 限定产品
   * 限这几件产品；不写则挂钩业务里的都算。存款写不进来。
   * list(ref(investment))
   */
  readonly products: readonly string[];
  /**
   * 最低金额
   * money
   */
  readonly least: Money;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 持有
   * 确认之后持有多久才发。
   * duration
   */
  readonly hold: DurationText;
}

/**
 * 题目
 * 一道题。 A question.
 */

export interface ClientQuizQuestion {
  readonly label?: string;
  /**
   * 题干
   * text
   */
  readonly question: string;
  /**
   * 选项
   * list(text)
   */
  readonly options: readonly string[];
}

/**
 * 答题
 * 答题：学一点金融知识、反诈知识，答对有礼。 A quiz; most are investor education or fraud awareness.
 */

export interface ClientQuiz extends ClientGiftCampaign {
  /**
   * 题库
   * table(quiz_question)
   */
  readonly questions?: readonly ClientQuizQuestion[];
  /**
   * 每次题数
   * 每次抽几道。
   * int
   */
  readonly asked: number;
  /**
   * 过关题数
   * 答对几道算过。
   * int
   */
  readonly pass: number;
  /**
   * 限时
   * duration
   */
  readonly time_limit: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
  /**
   * 教育宣传
   * 是不是投资者教育或反诈宣传。
   * bool
   */
  readonly education: boolean;
}

/**
 * 生日关怀
 * 生日关怀：生日、节日、纪念日的一声问候、一份心意。 Care on birthdays and festivals.
 */

export interface ClientBirthdayCare extends ClientGiftCampaign {
  /**
   * 关怀日
   * care_occasion
   */
  readonly occasion: CareOccasion;
  /**
   * 节日日期
   * 节日是哪一天。
   * date?
   */
  readonly festival_day?: DateText;
  /**
   * 问候语
   * text
   */
  readonly greeting: string;
  /**
   * 提前
   * 提前几天可以领。
   * duration
   */
  readonly early: DurationText;
  /**
   * 奖品
   * ref(prize)?
   */
  readonly prize?: string;
}

/**
 * 流失挽回
 * 流失挽回：许久没来的客户，回来有礼。 Winning back who has not been seen for long.
 */

export interface ClientWinBack extends ClientGiftCampaign {
  /**
   * 未登录
   * 多久没有登录算流失。
   * duration
   */
  readonly inactive: DurationText;
  /**
   * 奖品
   * ref(prize)
   */
  readonly prize: string;
}

/**
 * 内容
 * 内容；名称就是标题。 A piece of content; its label is its title.
 */

export interface ClientContent {
  readonly label?: string;
  /**
   * 状态
   * 只有已发布的才显示。
   * content_stage
   */
  readonly stage: ContentStage;
  /**
   * 发布期
   * 不写则一直显示，直到撤下。
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 关键词
   * list(text)
   */
  readonly keywords: readonly string[];
  /**
   * 权重
   * 同时可看时，大的在前。
   * int
   */
  readonly weight: number;
  /**
   * 关怀版可见
   * 关怀版里是否出现；内容不是广告，可以出现。
   * bool
   */
  readonly elder: boolean;
}

/**
 * 文章
 * 文章：一段一条。 An article, a text a paragraph.
 */

export interface ClientArticle extends ClientContent {
  /**
   * 主题
   * article_topic
   */
  readonly topic: ArticleTopic;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 题图
   * asset?
   */
  readonly cover?: string;
  /**
   * 阅读时长
   * 读完大约多久。
   * duration
   */
  readonly reading: DurationText;
  /**
   * 相关功能
   * 文中说到的功能与产品，文末可以点开。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 相关产品
   * list(ref(product))
   */
  readonly products: readonly string[];
  /**
   * 出处
   * text?
   */
  readonly source?: string;
  /**
   * 提示语
   * text?
   */
  readonly disclaimer?: string;
}

/**
 * 公告
 * 公告：要让客户知道的一件事。 Something that customers have to be told.
 */

export interface ClientAnnouncement extends ClientContent {
  /**
   * 性质
   * announcement_sort
   */
  readonly sort: AnnouncementSort;
  /**
   * 正文
   * list(text)
   */
  readonly body: readonly string[];
  /**
   * 生效日
   * 从哪一天起生效；收费提高、协议变更须提前公示。
   * date?
   */
  readonly effective?: DateText;
  /**
   * 暂停功能
   * 哪些功能在这段时间用不了。
   * list(ref(function))
   */
  readonly paused: readonly string[];
  /**
   * 暂停自
   * datetime?
   */
  readonly pause_from?: DateTimeText;
  /**
   * 暂停至
   * datetime?
   */
  readonly pause_to?: DateTimeText;
  /**
   * 须确认
   * 打开应用时要客户点“知道了”。
   * bool
   */
  readonly acknowledge: boolean;
}

/**
 * 资讯
 * 资讯：取自有授权的媒体，标明出处。 News from licensed media, with its source.
 */

export interface ClientNewsItem extends ClientContent {
  /**
   * 出处
   * text
   */
  readonly source: string;
  /**
   * 原文
   * url?
   */
  readonly url?: string;
  /**
   * 摘要
   * text
   */
  readonly summary: string;
  /**
   * 刊发时间
   * datetime
   */
  readonly published_at: DateTimeText;
}

/**
 * 常见问题
 * 常见问题：名称就是问题。 A question that is often asked; its label is the question.
 */

export interface ClientFaq extends ClientContent {
  /**
   * 主题
   * faq_topic
   */
  readonly topic: FaqTopic;
  /**
   * 回答
   * text
   */
  readonly answer: string;
  /**
   * 去办理
   * ref(function)?
   */
  readonly function?: string;
}

/**
 * 文本版本
 * 法律文本的一版。 One version of a legal text.
 */

export interface ClientLegalVersion {
  readonly label?: string;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 公布日
   * date
   */
  readonly published: DateText;
  /**
   * 生效日
   * date
   */
  readonly effective: DateText;
  /**
   * 全文
   * url
   */
  readonly url: string;
  /**
   * 变更说明
   * 与上一版比，改了什么。
   * text?
   */
  readonly changes?: string;
  /**
   * 须重新同意
   * 处理目的、方式、种类变了，须重新取得同意（《个人信息保护法》第十四条）。
   * bool
   */
  readonly again: boolean;
}

/**
 * 法律文本
 * 法律文本：隐私政策、协议、授权书与清单，每一版都留着。 A legal text with all of its versions.
 */

export interface ClientLegalText {
  readonly label?: string;
  /**
   * 种类
   * legal_sort
   */
  readonly sort: LegalSort;
  /**
   * 版本表
   * table(legal_version)
   */
  readonly versions?: readonly ClientLegalVersion[];
  /**
   * 同意方式
   * consent_mode
   */
  readonly consent: ConsentMode;
  /**
   * 默认勾选
   * bool
   */
  readonly default_tick: boolean;
  /**
   * 可撤回
   * 同意之后能撤回；撤回与同意一样方便。
   * bool
   */
  readonly revocable: boolean;
  /**
   * 不同意则
   * 不同意、撤回之后，哪些用不了。
   * text?
   */
  readonly refused?: string;
  /**
   * 适用功能
   * 办哪些功能时出示。
   * list(ref(function))
   */
  readonly functions: readonly string[];
  /**
   * 阅读时长
   * 读多久才能点同意。
   * duration
   */
  readonly read_for: DurationText;
  /**
   * 简介
   * 一句话说明。
   * text
   */
  readonly summary: string;
}

/**
 * 存款
 * 存款。 Deposits.
 */

export interface ClientDeposit extends ClientProduct {
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 存款保险
   * 存款保险标识。
   * bool
   */
  readonly insured: boolean;
}

/**
 * 活期存款
 * 活期存款。 Demand deposit.
 */

export interface ClientDemandDeposit extends ClientDeposit {}

/**
 * 整存整取
 * 整存整取：一次存入，到期本息一并取。 Lump-sum time deposit.
 */

export interface ClientTimeDeposit extends ClientDeposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 自动转存
   * 到期自动转存。
   * bool
   */
  readonly rollover: boolean;
  /**
   * 提前支取利率
   * percent
   */
  readonly early_rate: DecimalText;
  /**
   * 部分提取次数
   * 最多可以部分提前支取几次。
   * int
   */
  readonly early_withdrawals: number;
}

/**
 * 零存整取
 * 零存整取：每月存一笔。 Instalment deposit.
 */

export interface ClientInstalmentDeposit extends ClientDeposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 月存金额
   * 每月最少存多少。
   * money
   */
  readonly monthly: Money;
}

/**
 * 通知存款
 * 通知存款：支取前一天或七天通知（银发〔1999〕3号）。 Notice deposit.
 */

export interface ClientNoticeDeposit extends ClientDeposit {
  /**
   * 通知天数
   * duration
   */
  readonly notice_days: DurationText;
  /**
   * 最低支取
   * money
   */
  readonly min_withdrawal: Money;
}

/**
 * 大额存单
 * 大额存单：个人20万元起（中国人民银行公告〔2016〕第13号）。 Large-value certificate of deposit.
 */

export interface ClientLargeCd extends ClientDeposit {
  /**
   * 存期
   * duration
   */
  readonly term: DurationText;
  /**
   * 付息方式
   * interest_payment
   */
  readonly payment: InterestPayment;
  /**
   * 可转让
   * 可以转让给别的客户。
   * bool
   */
  readonly transferable: boolean;
}

/**
 * 结构性存款
 * 结构性存款：本金有保障，利息随挂钩标的浮动。 Structured deposit; `rate` is the lowest it can pay.
 */

export interface ClientStructuredDeposit extends ClientDeposit {
  /**
   * 期限
   * 按天写，如 90天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 最高利率
   * percent
   */
  readonly high_rate: DecimalText;
  /**
   * 挂钩标的
   * text
   */
  readonly underlying: string;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 智能存款
 * 智能存款：存得越多、越久，利率越高，按档计息。 Tiered deposit.
 */

export interface ClientSmartDeposit extends ClientDeposit {
  /**
   * 利率分档
   * table(rate_tier)
   */
  readonly tiers?: readonly ClientRateTier[];
}

/**
 * 利率档
 * 利率的一档。 One tier of a rate.
 */

export interface ClientRateTier {
  readonly label?: string;
  /**
   * 余额
   * 余额不低于多少时适用。
   * money
   */
  readonly from: Money;
  /**
   * 年利率
   * percent
   */
  readonly rate: DecimalText;
}

/**
 * 功能
 * 功能：客户能在菜单、宫格、搜索与语音里找到并打开的一项。
 * A function: an entry that a customer finds in menus, grids, search or by voice.
 */

export interface ClientFunction {
  readonly label?: string;
  /**
   * 分组
   * menu_group
   */
  readonly group: MenuGroup;
  /**
   * 频道页
   * 默认放在哪个频道页。
   * ref(page)
   */
  readonly tab: string;
  /**
   * 最低角色
   * 至少是什么角色才能用；银行可以提高，不能低于平台。
   * role
   */
  readonly role: Role;
  /**
   * 别名
   * 客户会怎么叫它，搜索与语音都用。
   * list(text)
   */
  readonly synonyms: readonly string[];
  /**
   * 首字母
   * 拼音首字母，可以重复，搜索时按热度排列；不写就不能按首字母搜到。
   * text?
   */
  readonly initials?: string;
  /**
   * 动账
   * 打开后会不会动账。
   * bool
   */
  readonly moves_money: boolean;
  /**
   * 打开页面
   * 打开后是哪个频道页；不写则是功能自己的页面。
   * ref(page)?
   */
  readonly opens?: string;
  /**
   * 路由
   * 应用内的路由；不写则由功能的名字得出。
   * text?
   */
  readonly route?: string;
  /**
   * 起始版本
   * 从哪个应用版本起才有。
   * text?
   */
  readonly min_version?: string;
  /**
   * 启用
   * 关闭后各处入口一并隐藏，不必逐个移除。
   * bool
   */
  readonly live: boolean;
  /**
   * 热度
   * 搜索热度，越大越靠前。
   * int
   */
  readonly popularity: number;
}

/**
 * 成长等级
 * 成长等级：成长值或月日均资产，达到一项即可。名称就是给客户看的等级名。 A growth tier: reached by points or by assets.
 */

export interface ClientGrowthTier {
  readonly label?: string;
  /**
   * 等级
   * 是哪一级；一级只说一次。
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 成长值
   * 成长值不低于多少。
   * int
   */
  readonly growth: number;
  /**
   * 月日均资产
   * 或者月日均资产不低于多少。
   * money?
   */
  readonly assets?: Money;
  /**
   * 徽章
   * asset?
   */
  readonly icon?: string;
  /**
   * 颜色
   * color
   */
  readonly shade: ColorText;
  /**
   * 简介
   * 一句话说清这一级有什么。
   * text?
   */
  readonly summary?: string;
}

/**
 * 成长规则
 * 成长规则：快升缓降——够了立刻升，不够慢慢降。 How tiers are re-evaluated: up at once, down slowly.
 */

export interface ClientGrowthScheme {
  /**
   * 评定周期
   * 多久评定一次。
   * growth_period
   */
  readonly evaluated: GrowthPeriod;
  /**
   * 成长值有效
   * 看过去多久的成长值。
   * duration
   */
  readonly window: DurationText;
  /**
   * 即时升级
   * 达到就升，不等评定。
   * bool
   */
  readonly rise_at_once: boolean;
  /**
   * 保级期
   * 不够了先保级多久。
   * duration
   */
  readonly grace: DurationText;
  /**
   * 每季最多降级
   * 保级期过后，一季最多降几级。
   * int
   */
  readonly fall_per_quarter: number;
  /**
   * 降级提前告知
   * 降级前多久告诉客户。
   * duration
   */
  readonly notice: DurationText;
}

/**
 * 积分制度
 * 积分制度：积分值多少钱，多久过期。 What points are worth and how long they last.
 */

export interface ClientPointsScheme {
  /**
   * 每元积分
   * 多少积分抵一元。
   * int
   */
  readonly points_per_yuan: number;
  /**
   * 积分有效期
   * 得到之后多久过期；积分不得永久有效，否则负债只增不减。
   * duration?
   */
  readonly valid?: DurationText;
  /**
   * 过期提醒
   * 过期前多久提醒。
   * duration
   */
  readonly remind: DurationText;
  /**
   * 起用积分
   * 一次至少用多少。
   * int
   */
  readonly least: number;
  /**
   * 每日得分上限
   * 一位客户一天最多得多少，各条规则合计。
   * int
   */
  readonly daily_cap: number;
  /**
   * 可转赠
   * bool
   */
  readonly transferable: boolean;
}

/**
 * 得分规则
 * 得分规则：做什么，得多少成长值与积分。 What an action earns.
 */

export interface ClientEarningRule {
  readonly label?: string;
  /**
   * 成长值
   * 每次得多少。
   * int
   */
  readonly growth: number;
  /**
   * 积分
   * int
   */
  readonly points: number;
  /**
   * 每满
   * 按金额给的：每满多少得一次。
   * money?
   */
  readonly per?: Money;
  /**
   * 最多次数
   * 周期里最多得几次。
   * int?
   */
  readonly times?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
  /**
   * 周期封顶
   * 一个周期里，成长值与积分各自最多得多少；按金额给的必须写。
   * int?
   */
  readonly cap?: number;
  /**
   * 计分业务
   * 按哪些业务的资产或金额给。
   * set(business_family)
   */
  readonly families: readonly BusinessFamily[];
  /**
   * 说明
   * 给客户看的说明。
   * text?
   */
  readonly terms?: string;
}

/**
 * 权益配额
 * 某一级享有多少。 How much of a benefit a tier has.
 */

export interface ClientBenefitGrant {
  readonly label?: string;
  /**
   * 等级
   * customer_tier
   */
  readonly tier: CustomerTier;
  /**
   * 次数
   * 一个周期几次；不写则不限次。
   * int?
   */
  readonly quantity?: number;
  /**
   * 计次周期
   * growth_period
   */
  readonly period: GrowthPeriod;
}

/**
 * 权益
 * 权益：达到等级的客户享有的一项服务。 A benefit that tiers have.
 */

export interface ClientBenefit {
  readonly label?: string;
  /**
   * 种类
   * benefit_sort
   */
  readonly sort: BenefitSort;
  /**
   * 权益配额
   * table(benefit_grant)
   */
  readonly grants?: readonly ClientBenefitGrant[];
  /**
   * 服务商
   * text?
   */
  readonly supplier?: string;
  /**
   * 使用入口
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 积分换购
   * 用积分也能换：多少积分一次。
   * int?
   */
  readonly points?: number;
  /**
   * 使用说明
   * 怎么用、有什么限制。
   * text
   */
  readonly terms: string;
  /**
   * 提前预约
   * 预约要提前多久。
   * duration
   */
  readonly booking: DurationText;
  /**
   * 可结转
   * 不用过期，还是结转到下一周期。
   * bool
   */
  readonly carries_over: boolean;
}

/**
 * 转账协议
 * 非柜面转账协议：开通时与客户约定的默认值，客户只能往低调；调高须按这里的办法（银发〔2016〕261号）。
 * What is agreed with a customer before non-counter transfers are opened.
 */

export interface ClientTransferAgreement {
  /**
   * 到账方式
   * set(arrival_mode)
   */
  readonly arrival_modes: readonly ArrivalMode[];
  /**
   * 可撤销
   * 非实时到账的转账，处理之前可以撤销。
   * bool
   */
  readonly revocable: boolean;
}

/**
 * 贷款
 * 贷款。 Loans.
 */

export interface ClientLoan extends ClientProduct {
  /**
   * 年化利率
   * 年化利率（单利），有区间的写下限。
   * percent
   */
  readonly rate: DecimalText;
  /**
   * 年化利率上限
   * percent?
   */
  readonly rate_high?: DecimalText;
  /**
   * 最长期限
   * 最长借多久。
   * duration
   */
  readonly term: DurationText;
  /**
   * 还款方式
   * set(repayment)
   */
  readonly repayments: readonly Repayment[];
  /**
   * 用途
   * 只能用在哪里，如日常消费、进货。
   * text
   */
  readonly purpose: string;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
}

/**
 * 消费贷
 * 消费贷：线上申请，用于日常消费。 Consumer loan.
 */

export interface ClientConsumerLoan extends ClientLoan {
  /**
   * 线上办理
   * 全程线上办理。
   * bool
   */
  readonly online: boolean;
}

/**
 * 经营贷
 * 经营贷：给小微企业主、个体工商户与农户。 Loan for a small business, a shop or a farm.
 */

export interface ClientBusinessLoan extends ClientLoan {
  /**
   * 担保方式
   * set(collateral)
   */
  readonly collateral: readonly Collateral[];
}

/**
 * 住房贷款
 * 住房贷款：线上只查询与还款，不受理申请。 Mortgage: inquiry and repayment only.
 */

export interface ClientMortgage extends ClientLoan {
  /**
   * 加点
   * 在贷款市场报价利率上加减多少。
   * percent
   */
  readonly over_lpr: DecimalText;
}

/**
 * 信用卡产品
 * 信用卡。 Credit card.
 */

export interface ClientCreditCard extends ClientProduct {
  /**
   * 卡组织
   * card_scheme
   */
  readonly scheme: CardScheme;
  /**
   * 最高额度
   * 首次授信的最高额度。
   * money
   */
  readonly credit_line: Money;
  /**
   * 年费
   * money
   */
  readonly annual_fee: Money;
  /**
   * 免年费次数
   * 刷满几次免次年年费；0 表示不免。
   * int
   */
  readonly free_after: number;
  /**
   * 分期年化
   * 分期手续费折算的年化利率，须展示给客户。
   * percent
   */
  readonly instalment_rate: DecimalText;
  /**
   * 权益
   * list(text)
   */
  readonly perks: readonly string[];
}

/**
 * 页面
 * 页面：频道页或专题页。 A page: a tab of the app, or one that a function opens.
 */

export interface ClientPage {
  readonly label?: string;
  /**
   * 标题
   * 顶部标题；不写则用页面的名称。
   * text?
   */
  readonly title?: string;
  /**
   * 图标
   * 标签栏图标的名字。
   * text?
   */
  readonly icon?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 安全页面
   * 安全页面禁止截屏录屏，任务切换时模糊。
   * bool
   */
  readonly secure: boolean;
  /**
   * 楼层表
   * many(section)
   */
  readonly sections?: Keyed<AnyClientSection>;
  /**
   * 弹出运营位
   * 在这个页面弹出的插屏、浮窗。
   * list(ref(slot))
   */
  readonly popups: readonly string[];
  /**
   * 替代
   * 变体：给所列客群看的，代替这个页面（千人千面）。客户关掉个性化后，仍看到原来的页面。
   * ref(page)?
   */
  readonly variant_of?: string;
}

/**
 * 楼层
 * 楼层：页面里的一层；名称就是楼层标题。 A section of a page; its label is its heading.
 */

export interface ClientSection {
  readonly label?: string;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 替代
   * 变体：给所列客群看的，放在同一页面的这个楼层的位置，代替它（千人千面）。客户关掉个性化后，仍看到原来的楼层。
   * ref(section)?
   */
  readonly variant_of?: string;
  /**
   * 显示标题
   * 是否显示楼层标题。
   * bool
   */
  readonly heading: boolean;
  /**
   * 启用
   * bool
   */
  readonly live: boolean;
}

/**
 * 宫格
 * 宫格：几列功能图标。 A grid of function icons.
 */

export interface ClientGrid extends ClientSection {
  /**
   * 列数
   * int
   */
  readonly columns: number;
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 功能列表
 * 功能列表：一行一个功能。 Functions, one a line.
 */

export interface ClientMenuList extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 轮播图
 * 轮播图：展示一个轮播位。 Shows a banner slot.
 */

export interface ClientBanner extends ClientSection {
  /**
   * 运营位
   * ref(banner_slot)
   */
  readonly slot: string;
}

/**
 * 公告栏
 * 公告栏：滚动展示一个公告位。 Shows a notice slot as a ticker.
 */

export interface ClientNotice extends ClientSection {
  /**
   * 运营位
   * ref(notice_slot)
   */
  readonly slot: string;
}

/**
 * 货架展示
 * 货架展示：在页面上摆一个货架。 Shows a shelf.
 */

export interface ClientShelfView extends ClientSection {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 版式
   * layout
   */
  readonly layout: Layout;
  /**
   * 更多
   * 点“更多”去哪个功能。
   * ref(function)?
   */
  readonly more?: string;
}

/**
 * 榜单
 * 榜单：货架的前几名，带名次。 The first few of a shelf, ranked.
 */

export interface ClientRanking extends ClientSection {
  /**
   * 货架
   * ref(shelf)
   */
  readonly shelf: string;
  /**
   * 前几名
   * int
   */
  readonly top: number;
}

/**
 * 搜索栏
 * 搜索栏。 Search bar.
 */

export interface ClientSearchBar extends ClientSection {
  /**
   * 扫一扫
   * bool
   */
  readonly scan: boolean;
  /**
   * 语音
   * bool
   */
  readonly voice: boolean;
  /**
   * 消息
   * bool
   */
  readonly messages: boolean;
}

/**
 * 账户卡片
 * 账户卡片：余额、卡号尾号与常用动作。 Account card: balance, last digits and frequent actions.
 */

export interface ClientAccountCard extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 资产总览
 * 资产总览：总资产与昨日收益。 Total assets and yesterday's return.
 */

export interface ClientAssetSummary extends ClientSection {
  /**
   * 按大类
   * 按大类展开。
   * bool
   */
  readonly families: boolean;
  /**
   * 持仓入口
   * ref(function)?
   */
  readonly holdings?: string;
}

/**
 * 卡面
 * 卡面：信用卡与本期账单。 Card face with the current bill.
 */

export interface ClientCardFace extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 个人信息
 * 个人信息：头像、等级、积分与卡券。 Portrait, level, points and coupons.
 */

export interface ClientProfileCard extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 入口
 * 入口：一个功能加一句话。 One function with a line of text.
 */

export interface ClientEntry extends ClientSection {
  /**
   * 功能
   * ref(function)
   */
  readonly function: string;
  /**
   * 文案
   * text?
   */
  readonly text?: string;
}

/**
 * 活动楼层
 * 活动楼层：正在进行的活动与任务。 Campaigns and tasks that are on.
 */

export interface ClientCampaignFloor extends ClientSection {
  /**
   * 运营位
   * ref(banner_slot)?
   */
  readonly slot?: string;
  /**
   * 活动
   * 依次摆出的活动。
   * list(ref(campaign))
   */
  readonly campaigns: readonly string[];
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
}

/**
 * 场景楼层
 * 生活场景：一个时节要办的事，如采暖季、开学季。 What a season of life asks for.
 */

export interface ClientSceneFloor extends ClientSection {
  /**
   * 内容
   * list(ref(function))
   */
  readonly items: readonly string[];
  /**
   * 月份
   * 每年的哪几个月显示；不写则全年。
   * set(int)
   */
  readonly months: readonly number[];
}

/**
 * 资讯楼层
 * 资讯：财经资讯与投资者教育。 News and investor education.
 */

export interface ClientNewsFeed extends ClientSection {
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 条数
   * int
   */
  readonly size: number;
}

/**
 * 产品
 * 产品：客户能买、能存、能借的一种东西；名称就是产品名称。 What a customer can buy, deposit in or borrow.
 */

export interface ClientProduct {
  readonly label?: string;
  /**
   * 简称
   * text?
   */
  readonly short_name?: string;
  /**
   * 卖点
   * 一句话说清好在哪里；不得承诺收益。
   * text?
   */
  readonly highlight?: string;
  /**
   * 起点金额
   * money?
   */
  readonly min?: Money;
  /**
   * 递增金额
   * money?
   */
  readonly step?: Money;
  /**
   * 单户上限
   * money?
   */
  readonly max_per_customer?: Money;
  /**
   * 销售期
   * 两端的日期都包含在内。
   * range(date)?
   */
  readonly sale?: Span<DateText>;
  /**
   * 截止时间
   * 当日几点前有效，之后算下一个工作日。
   * time?
   */
  readonly cutoff?: TimeText;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 可用账户
   * 从哪几类账户购买或发放。
   * set(account_grade)
   */
  readonly accounts: readonly AccountGrade[];
  /**
   * 销售地区
   * list(text)
   */
  readonly regions: readonly string[];
  /**
   * 特点
   * list(text)
   */
  readonly tags: readonly string[];
  /**
   * 代销
   * 是否代销其他机构的产品。
   * bool
   */
  readonly agency: boolean;
  /**
   * 发行机构
   * text?
   */
  readonly issuer?: string;
  /**
   * 费用
   * table(fee)
   */
  readonly fees?: readonly ClientFee[];
  /**
   * 销售文件
   * table(product_document)
   */
  readonly documents?: readonly ClientProductDocument[];
  /**
   * 在售
   * bool
   */
  readonly on_sale: boolean;
}

/**
 * 费用明细
 * 一项费用：按比例，或按笔。 One fee: a rate, or an amount a time.
 */

export interface ClientFee {
  readonly label?: string;
  /**
   * 名目
   * fee_item
   */
  readonly item: FeeItem;
  /**
   * 费率
   * percent?
   */
  readonly rate?: DecimalText;
  /**
   * 金额
   * money?
   */
  readonly amount?: Money;
  /**
   * 说明
   * text?
   */
  readonly note?: string;
}

/**
 * 销售文件明细
 * 一份销售文件。 One document of a product.
 */

export interface ClientProductDocument {
  readonly label?: string;
  /**
   * 种类
   * document_sort
   */
  readonly sort: DocumentSort;
  /**
   * 版本
   * text
   */
  readonly version: string;
  /**
   * 网址
   * url
   */
  readonly url: string;
}

/**
 * 风控告知
 * 风控告知：发生了什么、下一步怎么办、可以打什么电话、怎样申诉。说法不得透露规则与阈值；标签只给行内看，不到手机上。
 * What a customer is told when risk control steps in. It never tells which rule or threshold it was; its label stays with the bank.
 */

export interface ClientRiskNotice {
  /**
   * 情形
   * notice_case
   */
  readonly case: NoticeCase;
  /**
   * 标题
   * text
   */
  readonly title: string;
  /**
   * 说明
   * 发生了什么，一两句话，不吓人、不指责。
   * text
   */
  readonly body: string;
  /**
   * 下一步
   * 客户现在可以做什么。
   * text
   */
  readonly advice: string;
  /**
   * 求助电话
   * set(notice_hotline)
   */
  readonly hotlines: readonly NoticeHotline[];
  /**
   * 申诉渠道
   * set(appeal_channel)
   */
  readonly appeal: readonly AppealChannel[];
  /**
   * 申诉材料
   * 申诉须带什么材料。
   * text?
   */
  readonly appeal_papers?: string;
  /**
   * 答复时限
   * 受理后多久答复；核查通过的即时解除。
   * duration?
   */
  readonly answer_within?: DurationText;
}

/**
 * 角色准入
 * 一个角色的准入条件与默认能力。 How somebody gets a role, and what it is good for.
 */

export interface ClientRolePolicy {
  /**
   * 能力
   * 一句话说明能做什么。
   * text
   */
  readonly abilities: string;
}

/**
 * 货架
 * 货架：按条件从产品里选取，自动上下架。 A shelf picks products by a condition; what is new and fits appears by itself.
 */

export interface ClientShelf {
  readonly label?: string;
  /**
   * 数量
   * int
   */
  readonly size: number;
  /**
   * 展示期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 千人千面
   * 按客户特征重排（千人千面）；客户关掉个性化后按排序展示。
   * bool
   */
  readonly personalised: boolean;
}

/**
 * 跳转
 * 跳转：点了去哪里，功能、产品、页面、网址任选其一。 Where a tap leads.
 */

export interface ClientLink {
  /**
   * 功能
   * ref(function)?
   */
  readonly function?: string;
  /**
   * 产品
   * ref(product)?
   */
  readonly product?: string;
  /**
   * 页面
   * ref(page)?
   */
  readonly page?: string;
  /**
   * 活动
   * ref(campaign)?
   */
  readonly campaign?: string;
  /**
   * 网址
   * 域名须在应用设置的外链白名单里。
   * url?
   */
  readonly url?: string;
}

/**
 * 素材
 * 素材：运营位上的一帧；名称就是给人看的标题。 One thing shown in a slot; its label is its title.
 */

export interface ClientCreative extends ClientLink {
  readonly label?: string;
  /**
   * 文案
   * text?
   */
  readonly text?: string;
  /**
   * 图片
   * asset?
   */
  readonly image?: string;
  /**
   * 投放期
   * range(date)?
   */
  readonly during?: Span<DateText>;
  /**
   * 星期
   * 每周哪几天投放，一是星期一；不写则天天。
   * set(int)
   */
  readonly weekdays: readonly number[];
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
}

/**
 * 运营位
 * 运营位：频道页上留给运营的位置。 A place that operations may fill.
 */

export interface ClientSlot {
  readonly label?: string;
  /**
   * 帧数上限
   * 一共最多几帧。
   * int
   */
  readonly frames: number;
  /**
   * 投放素材
   * many(creative)
   */
  readonly creatives?: Keyed<ClientCreative>;
  /**
   * 最低角色
   * role
   */
  readonly role: Role;
  /**
   * 个性化
   * 按客户特征推荐的运营位，客户关掉个性化后出同样多的普通素材（《个人信息保护法》第二十四条）。
   * bool
   */
  readonly personalised: boolean;
  /**
   * 关怀版可见
   * 关怀版里是否出现。
   * bool
   */
  readonly elder: boolean;
}

/**
 * 轮播位
 * 轮播位：页面里的横幅。 Banner.
 */

export interface ClientBannerSlot extends ClientSlot {
  /**
   * 轮播间隔
   * 每帧停留。
   * duration
   */
  readonly rotation: DurationText;
  /**
   * 宽高比
   * 宽是高的几倍。
   * number
   */
  readonly ratio: DecimalText;
}

/**
 * 打断类运营位
 * 会打断人的运营位：都要能一键关闭，关了不再弹（《互联网广告管理办法》第十条）。
 * A slot that interrupts: one tap closes it, at once, and it stays closed.
 */

export interface ClientInterruptingSlot extends ClientSlot {
  /**
   * 关闭点击数
   * 点几下能关掉。
   * int
   */
  readonly close_taps: number;
  /**
   * 倒计时关闭
   * 倒计时结束才能关。
   * bool
   */
  readonly countdown_before_close: boolean;
  /**
   * 关后再弹
   * 关闭后在同一页再弹。
   * bool
   */
  readonly reopen: boolean;
  /**
   * 每日次数
   * 每位客户每天最多几次。
   * int
   */
  readonly per_day: number;
  /**
   * 最小间隔
   * 两次之间至少隔多久。
   * duration
   */
  readonly interval: DurationText;
  /**
   * 摇一摇
   * 摇一摇跳转，默认不用。
   * bool
   */
  readonly shake: boolean;
  /**
   * 摇动加速度
   * 触发摇一摇的加速度，米每二次方秒（T/TAF 078.7-2022）。
   * number
   */
  readonly shake_acceleration: DecimalText;
  /**
   * 转动角度
   * 触发摇一摇的转动角度，度。
   * int
   */
  readonly shake_angle: number;
  /**
   * 摇动时长
   * 触发摇一摇的持续时间。
   * duration
   */
  readonly shake_time: DurationText;
}

/**
 * 插屏位
 * 插屏位：进入页面时弹出，一次一个。 Interstitial.
 */

export interface ClientInterstitialSlot extends ClientInterruptingSlot {
  /**
   * 每次打开次数
   * 每次打开应用最多几个。
   * int
   */
  readonly per_session: number;
}

/**
 * 浮窗位
 * 浮窗位：页面边上的小图标。 Floating button.
 */

export interface ClientFloatSlot extends ClientInterruptingSlot {
  /**
   * 关闭后隐藏
   * 关闭后多久不再出现。
   * duration
   */
  readonly hide_after_close: DurationText;
  /**
   * 遮挡金额
   * 是否会盖住金额与确认区。
   * bool
   */
  readonly covers_amount: boolean;
}

/**
 * 开屏位
 * 开屏位：启动时的画面，同意隐私政策之前不出现。 Splash screen.
 */

export interface ClientSplashSlot extends ClientInterruptingSlot {
  /**
   * 展示时长
   * 自动消失前的时长。
   * duration
   */
  readonly display: DurationText;
  /**
   * 跳过按钮
   * 跳过按钮的边长，点。
   * int
   */
  readonly skip_button: number;
}

/**
 * 公告位
 * 公告位：滚动的文字。 Notice ticker.
 */

export interface ClientNoticeSlot extends ClientSlot {
  /**
   * 轮播间隔
   * 每条停留。
   * duration
   */
  readonly rotation: DurationText;
}

/**
 * 推送位
 * 推送位：系统通知与短信。 Push and text messages.
 */

export interface ClientPushSlot extends ClientSlot {
  /**
   * 性质
   * message_nature
   */
  readonly nature: MessageNature;
  /**
   * 可退订
   * 客户能退订。
   * bool
   */
  readonly opt_out: boolean;
  /**
   * 遵守免打扰
   * 遵守应用设置的免打扰时段。
   * bool
   */
  readonly quiet: boolean;
  /**
   * 每日次数
   * int
   */
  readonly per_day: number;
}

/**
 * 译文
 * 一种语言的译文，名字就是语言：translation en { … }；分几份写的，点后面写是哪一份：translation en.products { … }。没有译文的，用默认语言的原文。
 * The texts of another locale, named by it; in several parts where that is handier.
 */

export interface ClientTranslation {
  /**
   * 文字
   * table(translated_text)
   */
  readonly texts?: readonly ClientTranslatedText[];
}

/**
 * 译文条目
 * 一条译文。 One text.
 */

export interface ClientTranslatedText {
  readonly label?: string;
  /**
   * 原文
   * 原文：任何名称、口号、文案，照默认语言写；不加引号的路径，是那个声明的名称。
   * text
   */
  readonly of: string;
  /**
   * 译作
   * text
   */
  readonly text: string;
}

/**
 * 投资与保险
 * 投资与保险产品。 Everything that carries risk and needs suitability.
 */

export interface ClientInvestment extends ClientProduct {
  /**
   * 风险等级
   * risk_level
   */
  readonly risk: RiskLevel;
  /**
   * 确认天数
   * 确认日：交易日之后第几个工作日。
   * int
   */
  readonly confirm_days: number;
}

/**
 * 理财产品
 * 理财产品。 Wealth management products.
 */

export interface ClientWealthProduct extends ClientInvestment {
  /**
   * 登记编码
   * 登记编码，可在中国理财网查询。
   * text?
   */
  readonly registration?: string;
  /**
   * 募集方式
   * offering
   */
  readonly offering: Offering;
  /**
   * 主要投向
   * asset_class
   */
  readonly assets: AssetClass;
  /**
   * 业绩比较基准
   * 业绩比较基准；是区间的，这里写下限。
   * percent?
   */
  readonly benchmark?: DecimalText;
  /**
   * 业绩基准上限
   * percent?
   */
  readonly benchmark_high?: DecimalText;
  /**
   * 提示语
   * text
   */
  readonly disclaimer: string;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
}

/**
 * 现金管理类理财
 * 现金管理类理财（银保监发〔2021〕20号）。 Cash management.
 */

export interface ClientCashWealth extends ClientWealthProduct {
  /**
   * 七日年化
   * 七日年化收益率，由估值系统每日更新，这里是上架时的值。
   * percent?
   */
  readonly seven_day_yield?: DecimalText;
  /**
   * 快赎上限
   * 单个客户每日快速赎回的上限。
   * money
   */
  readonly quick_redeem: Money;
}

/**
 * 封闭式理财
 * 封闭式理财：成立后到期前不能赎回。 Closed-end product.
 */

export interface ClientClosedWealth extends ClientWealthProduct {
  /**
   * 期限
   * 按天写，如 90天、365天。
   * duration
   */
  readonly term: DurationText;
  /**
   * 起息日
   * 成立日；不写则为销售期结束的次日。
   * date?
   */
  readonly starts?: DateText;
}

/**
 * 开放式理财
 * 开放式理财：按周期开放申购与赎回。 Open-ended product.
 */

export interface ClientOpenWealth extends ClientWealthProduct {
  /**
   * 开放周期
   * 多久开放一次；每个交易日开放写 1天。
   * duration
   */
  readonly cycle: DurationText;
  /**
   * 最短持有
   * 最短持有多久。
   * duration
   */
  readonly holding: DurationText;
}

/**
 * 基金
 * 公募基金，本行代销。 Mutual fund.
 */

export interface ClientFund extends ClientInvestment {
  /**
   * 基金代码
   * 六位基金代码。
   * text
   */
  readonly code: string;
  /**
   * 种类
   * fund_sort
   */
  readonly sort: FundSort;
  /**
   * 定投起点
   * 每期最低定投。
   * money?
   */
  readonly aip_min?: Money;
  /**
   * 到账天数
   * int
   */
  readonly redeem_days: number;
  /**
   * 快赎上限
   * 货币型基金单个客户每日快速赎回的上限。
   * money?
   */
  readonly quick_redeem?: Money;
}

/**
 * 贵金属
 * 贵金属。 Precious metals.
 */

export interface ClientGold extends ClientInvestment {
  /**
   * 点差
   * 买入价与卖出价相差多少。
   * percent
   */
  readonly spread: DecimalText;
}

/**
 * 积存金
 * 积存金：按克或按金额积存。 Gold accumulation.
 */

export interface ClientGoldAccumulation extends ClientGold {
  /**
   * 起点克数
   * number
   */
  readonly min_weight: DecimalText;
  /**
   * 可兑实物
   * 可以兑换实物。
   * bool
   */
  readonly exchangeable: boolean;
}

/**
 * 实物贵金属
 * 实物贵金属：金条、金币、银条。 Bars and coins.
 */

export interface ClientPhysicalGold extends ClientGold {
  /**
   * 单件克重
   * number
   */
  readonly weight_each: DecimalText;
  /**
   * 成色
   * 成色，千分数。
   * int
   */
  readonly fineness: number;
  /**
   * 可回购
   * bool
   */
  readonly buy_back: boolean;
}

/**
 * 储蓄国债
 * 储蓄国债（电子式），财政部发行。 Savings bonds.
 */

export interface ClientBond extends ClientInvestment {
  /**
   * 期限
   * duration
   */
  readonly term: DurationText;
  /**
   * 票面利率
   * percent
   */
  readonly coupon: DecimalText;
  /**
   * 提前兑取费
   * 提前兑取的手续费，按本金计。
   * percent
   */
  readonly early_fee: DecimalText;
}

/**
 * 保险产品
 * 保险，本行代理销售。 Insurance, sold as an agent.
 */

export interface ClientInsurance extends ClientInvestment {
  /**
   * 种类
   * insurance_sort
   */
  readonly sort: InsuranceSort;
  /**
   * 交费方式
   * premium_mode
   */
  readonly premium: PremiumMode;
  /**
   * 保障期限
   * 保障多久，如 1年、20年。
   * duration
   */
  readonly period: DurationText;
  /**
   * 犹豫期
   * 犹豫期内退保，退还全部保费。
   * duration
   */
  readonly hesitation: DurationText;
}

export interface TaggedClientLuckyWheel extends ClientLuckyWheel {
  readonly $kind: "lucky_wheel";
}

export interface TaggedClientNineGrid extends ClientNineGrid {
  readonly $kind: "nine_grid";
}

export interface TaggedClientGoldenEgg extends ClientGoldenEgg {
  readonly $kind: "golden_egg";
}

export interface TaggedClientScratchCard extends ClientScratchCard {
  readonly $kind: "scratch_card";
}

export interface TaggedClientBlindBox extends ClientBlindBox {
  readonly $kind: "blind_box";
}

export interface TaggedClientRedPacketRain extends ClientRedPacketRain {
  readonly $kind: "red_packet_rain";
}

export interface TaggedClientGroupBuy extends ClientGroupBuy {
  readonly $kind: "group_buy";
}

export interface TaggedClientBargain extends ClientBargain {
  readonly $kind: "bargain";
}

export interface TaggedClientBoost extends ClientBoost {
  readonly $kind: "boost";
}

export interface TaggedClientInviteGift extends ClientInviteGift {
  readonly $kind: "invite_gift";
}

export interface TaggedClientFlashSale extends ClientFlashSale {
  readonly $kind: "flash_sale";
}

export interface TaggedClientPointsExchange extends ClientPointsExchange {
  readonly $kind: "points_exchange";
}

export interface TaggedClientCouponCentre extends ClientCouponCentre {
  readonly $kind: "coupon_centre";
}

export interface TaggedClientSpendAndSave extends ClientSpendAndSave {
  readonly $kind: "spend_and_save";
}

export interface TaggedClientDailySignIn extends ClientDailySignIn {
  readonly $kind: "daily_sign_in";
}

export interface TaggedClientTaskCentre extends ClientTaskCentre {
  readonly $kind: "task_centre";
}

export interface TaggedClientNewcomerGift extends ClientNewcomerGift {
  readonly $kind: "newcomer_gift";
}

export interface TaggedClientFirstCardGift extends ClientFirstCardGift {
  readonly $kind: "first_card_gift";
}

export interface TaggedClientPayrollGift extends ClientPayrollGift {
  readonly $kind: "payroll_gift";
}

export interface TaggedClientAssetGrowth extends ClientAssetGrowth {
  readonly $kind: "asset_growth";
}

export interface TaggedClientFirstBuyGift extends ClientFirstBuyGift {
  readonly $kind: "first_buy_gift";
}

export interface TaggedClientQuiz extends ClientQuiz {
  readonly $kind: "quiz";
}

export interface TaggedClientBirthdayCare extends ClientBirthdayCare {
  readonly $kind: "birthday_care";
}

export interface TaggedClientWinBack extends ClientWinBack {
  readonly $kind: "win_back";
}

export interface TaggedClientArticle extends ClientArticle {
  readonly $kind: "article";
}

export interface TaggedClientAnnouncement extends ClientAnnouncement {
  readonly $kind: "announcement";
}

export interface TaggedClientNewsItem extends ClientNewsItem {
  readonly $kind: "news_item";
}

export interface TaggedClientFaq extends ClientFaq {
  readonly $kind: "faq";
}

export interface TaggedClientDemandDeposit extends ClientDemandDeposit {
  readonly $kind: "demand_deposit";
}

export interface TaggedClientTimeDeposit extends ClientTimeDeposit {
  readonly $kind: "time_deposit";
}

export interface TaggedClientInstalmentDeposit extends ClientInstalmentDeposit {
  readonly $kind: "instalment_deposit";
}

export interface TaggedClientNoticeDeposit extends ClientNoticeDeposit {
  readonly $kind: "notice_deposit";
}

export interface TaggedClientLargeCd extends ClientLargeCd {
  readonly $kind: "large_cd";
}

export interface TaggedClientStructuredDeposit extends ClientStructuredDeposit {
  readonly $kind: "structured_deposit";
}

export interface TaggedClientSmartDeposit extends ClientSmartDeposit {
  readonly $kind: "smart_deposit";
}

export interface TaggedClientConsumerLoan extends ClientConsumerLoan {
  readonly $kind: "consumer_loan";
}

export interface TaggedClientBusinessLoan extends ClientBusinessLoan {
  readonly $kind: "business_loan";
}

export interface TaggedClientMortgage extends ClientMortgage {
  readonly $kind: "mortgage";
}

export interface TaggedClientCreditCard extends ClientCreditCard {
  readonly $kind: "credit_card";
}

export interface TaggedClientGrid extends ClientGrid {
  readonly $kind: "grid";
}

export interface TaggedClientMenuList extends ClientMenuList {
  readonly $kind: "menu_list";
}

export interface TaggedClientBanner extends ClientBanner {
  readonly $kind: "banner";
}

export interface TaggedClientNotice extends ClientNotice {
  readonly $kind: "notice";
}

export interface TaggedClientShelfView extends ClientShelfView {
  readonly $kind: "shelf_view";
}

export interface TaggedClientRanking extends ClientRanking {
  readonly $kind: "ranking";
}

export interface TaggedClientSearchBar extends ClientSearchBar {
  readonly $kind: "search_bar";
}

export interface TaggedClientAccountCard extends ClientAccountCard {
  readonly $kind: "account_card";
}

export interface TaggedClientAssetSummary extends ClientAssetSummary {
  readonly $kind: "asset_summary";
}

export interface TaggedClientCardFace extends ClientCardFace {
  readonly $kind: "card_face";
}

export interface TaggedClientProfileCard extends ClientProfileCard {
  readonly $kind: "profile_card";
}

export interface TaggedClientEntry extends ClientEntry {
  readonly $kind: "entry";
}

export interface TaggedClientCampaignFloor extends ClientCampaignFloor {
  readonly $kind: "campaign_floor";
}

export interface TaggedClientSceneFloor extends ClientSceneFloor {
  readonly $kind: "scene_floor";
}

export interface TaggedClientNewsFeed extends ClientNewsFeed {
  readonly $kind: "news_feed";
}

export interface TaggedClientCreative extends ClientCreative {
  readonly $kind: "creative";
}

export interface TaggedClientBannerSlot extends ClientBannerSlot {
  readonly $kind: "banner_slot";
}

export interface TaggedClientInterstitialSlot extends ClientInterstitialSlot {
  readonly $kind: "interstitial_slot";
}

export interface TaggedClientFloatSlot extends ClientFloatSlot {
  readonly $kind: "float_slot";
}

export interface TaggedClientSplashSlot extends ClientSplashSlot {
  readonly $kind: "splash_slot";
}

export interface TaggedClientNoticeSlot extends ClientNoticeSlot {
  readonly $kind: "notice_slot";
}

export interface TaggedClientPushSlot extends ClientPushSlot {
  readonly $kind: "push_slot";
}

export interface TaggedClientCashWealth extends ClientCashWealth {
  readonly $kind: "cash_wealth";
}

export interface TaggedClientClosedWealth extends ClientClosedWealth {
  readonly $kind: "closed_wealth";
}

export interface TaggedClientOpenWealth extends ClientOpenWealth {
  readonly $kind: "open_wealth";
}

export interface TaggedClientFund extends ClientFund {
  readonly $kind: "fund";
}

export interface TaggedClientGoldAccumulation extends ClientGoldAccumulation {
  readonly $kind: "gold_accumulation";
}

export interface TaggedClientPhysicalGold extends ClientPhysicalGold {
  readonly $kind: "physical_gold";
}

export interface TaggedClientBond extends ClientBond {
  readonly $kind: "bond";
}

export interface TaggedClientInsurance extends ClientInsurance {
  readonly $kind: "insurance";
}

export type AnyClientCampaign =
  | TaggedClientLuckyWheel
  | TaggedClientNineGrid
  | TaggedClientGoldenEgg
  | TaggedClientScratchCard
  | TaggedClientBlindBox
  | TaggedClientRedPacketRain
  | TaggedClientGroupBuy
  | TaggedClientBargain
  | TaggedClientBoost
  | TaggedClientInviteGift
  | TaggedClientFlashSale
  | TaggedClientPointsExchange
  | TaggedClientCouponCentre
  | TaggedClientSpendAndSave
  | TaggedClientDailySignIn
  | TaggedClientTaskCentre
  | TaggedClientNewcomerGift
  | TaggedClientFirstCardGift
  | TaggedClientPayrollGift
  | TaggedClientAssetGrowth
  | TaggedClientFirstBuyGift
  | TaggedClientQuiz
  | TaggedClientBirthdayCare
  | TaggedClientWinBack;

export type AnyClientDrawCampaign =
  | TaggedClientLuckyWheel
  | TaggedClientNineGrid
  | TaggedClientGoldenEgg
  | TaggedClientScratchCard
  | TaggedClientBlindBox
  | TaggedClientRedPacketRain;

export type AnyClientSocialCampaign =
  | TaggedClientGroupBuy
  | TaggedClientBargain
  | TaggedClientBoost
  | TaggedClientInviteGift;

export type AnyClientGiftCampaign =
  | TaggedClientNewcomerGift
  | TaggedClientFirstCardGift
  | TaggedClientPayrollGift
  | TaggedClientAssetGrowth
  | TaggedClientFirstBuyGift
  | TaggedClientQuiz
  | TaggedClientBirthdayCare
  | TaggedClientWinBack;

export type AnyClientContent =
  | TaggedClientArticle
  | TaggedClientAnnouncement
  | TaggedClientNewsItem
  | TaggedClientFaq;

export type AnyClientDeposit =
  | TaggedClientDemandDeposit
  | TaggedClientTimeDeposit
  | TaggedClientInstalmentDeposit
  | TaggedClientNoticeDeposit
  | TaggedClientLargeCd
  | TaggedClientStructuredDeposit
  | TaggedClientSmartDeposit;

export type AnyClientLoan =
  TaggedClientConsumerLoan | TaggedClientBusinessLoan | TaggedClientMortgage;

export type AnyClientSection =
  | TaggedClientGrid
  | TaggedClientMenuList
  | TaggedClientBanner
  | TaggedClientNotice
  | TaggedClientShelfView
  | TaggedClientRanking
  | TaggedClientSearchBar
  | TaggedClientAccountCard
  | TaggedClientAssetSummary
  | TaggedClientCardFace
  | TaggedClientProfileCard
  | TaggedClientEntry
  | TaggedClientCampaignFloor
  | TaggedClientSceneFloor
  | TaggedClientNewsFeed;

export type AnyClientProduct =
  | TaggedClientDemandDeposit
  | TaggedClientTimeDeposit
  | TaggedClientInstalmentDeposit
  | TaggedClientNoticeDeposit
  | TaggedClientLargeCd
  | TaggedClientStructuredDeposit
  | TaggedClientSmartDeposit
  | TaggedClientConsumerLoan
  | TaggedClientBusinessLoan
  | TaggedClientMortgage
  | TaggedClientCreditCard
  | TaggedClientCashWealth
  | TaggedClientClosedWealth
  | TaggedClientOpenWealth
  | TaggedClientFund
  | TaggedClientGoldAccumulation
  | TaggedClientPhysicalGold
  | TaggedClientBond
  | TaggedClientInsurance;

export type AnyClientLink = TaggedClientCreative;

export type AnyClientSlot =
  | TaggedClientBannerSlot
  | TaggedClientInterstitialSlot
  | TaggedClientFloatSlot
  | TaggedClientSplashSlot
  | TaggedClientNoticeSlot
  | TaggedClientPushSlot;

export type AnyClientInterruptingSlot =
  TaggedClientInterstitialSlot | TaggedClientFloatSlot | TaggedClientSplashSlot;

export type AnyClientInvestment =
  | TaggedClientCashWealth
  | TaggedClientClosedWealth
  | TaggedClientOpenWealth
  | TaggedClientFund
  | TaggedClientGoldAccumulation
  | TaggedClientPhysicalGold
  | TaggedClientBond
  | TaggedClientInsurance;

export type AnyClientWealthProduct =
  TaggedClientCashWealth | TaggedClientClosedWealth | TaggedClientOpenWealth;

export type AnyClientGold =
  TaggedClientGoldAccumulation | TaggedClientPhysicalGold;

export interface BankManifest {
  readonly $schema?: string;
  readonly format: "bankc.manifest/1";
  /** 银行 */
  readonly bank: ClientBank;
  /** 账户分类 */
  readonly account_class?: Keyed<ClientAccountClass>;
  /** 认证方式 */
  readonly auth_tool?: Keyed<ClientAuthTool>;
  /** 品牌 */
  readonly brand?: ClientBrand;
  /** 皮肤 */
  readonly skin?: Keyed<ClientSkin>;
  /** 应用设置 */
  readonly app?: ClientApp;
  /** 关怀版设置 */
  readonly elder_mode?: ClientElderMode;
  /** 奖品 */
  readonly prize?: Keyed<ClientPrize>;
  /** 优惠券 */
  readonly coupon?: Keyed<ClientCoupon>;
  /** 奖项 */
  readonly draw_prize?: Keyed<ClientDrawPrize>;
  /** 大转盘 */
  readonly lucky_wheel?: Keyed<ClientLuckyWheel>;
  /** 九宫格抽奖 */
  readonly nine_grid?: Keyed<ClientNineGrid>;
  /** 砸金蛋 */
  readonly golden_egg?: Keyed<ClientGoldenEgg>;
  /** 刮刮卡 */
  readonly scratch_card?: Keyed<ClientScratchCard>;
  /** 盲盒 */
  readonly blind_box?: Keyed<ClientBlindBox>;
  /** 红包雨场次 */
  readonly rain_round?: Keyed<ClientRainRound>;
  /** 红包雨 */
  readonly red_packet_rain?: Keyed<ClientRedPacketRain>;
  /** 拼团 */
  readonly group_buy?: Keyed<ClientGroupBuy>;
  /** 砍价 */
  readonly bargain?: Keyed<ClientBargain>;
  /** 助力 */
  readonly boost?: Keyed<ClientBoost>;
  /** 邀请阶梯 */
  readonly invite_tier?: Keyed<ClientInviteTier>;
  /** 邀请有礼 */
  readonly invite_gift?: Keyed<ClientInviteGift>;
  /** 秒杀商品 */
  readonly flash_item?: Keyed<ClientFlashItem>;
  /** 限时秒杀 */
  readonly flash_sale?: Keyed<ClientFlashSale>;
  /** 兑换品 */
  readonly points_item?: Keyed<ClientPointsItem>;
  /** 积分兑换 */
  readonly points_exchange?: Keyed<ClientPointsExchange>;
  /** 可领优惠券 */
  readonly coupon_offer?: Keyed<ClientCouponOffer>;
  /** 领券中心 */
  readonly coupon_centre?: Keyed<ClientCouponCentre>;
  /** 满减档 */
  readonly saving_step?: Keyed<ClientSavingStep>;
  /** 满减立减 */
  readonly spend_and_save?: Keyed<ClientSpendAndSave>;
  /** 签到阶梯 */
  readonly sign_in_step?: Keyed<ClientSignInStep>;
  /** 每日签到 */
  readonly daily_sign_in?: Keyed<ClientDailySignIn>;
  /** 活动任务 */
  readonly campaign_task?: Keyed<ClientCampaignTask>;
  /** 任务中心 */
  readonly task_centre?: Keyed<ClientTaskCentre>;
  /** 新客礼明细 */
  readonly newcomer_prize?: Keyed<ClientNewcomerPrize>;
  /** 新客礼 */
  readonly newcomer_gift?: Keyed<ClientNewcomerGift>;
  /** 绑卡开户礼 */
  readonly first_card_gift?: Keyed<ClientFirstCardGift>;
  /** 代发阶梯 */
  readonly payroll_step?: Keyed<ClientPayrollStep>;
  /** 代发专属礼 */
  readonly payroll_gift?: Keyed<ClientPayrollGift>;
  /** 资产阶梯 */
  readonly asset_step?: Keyed<ClientAssetStep>;
  /** 资产提升有礼 */
  readonly asset_growth?: Keyed<ClientAssetGrowth>;
  /** 首购礼 */
  readonly first_buy_gift?: Keyed<ClientFirstBuyGift>;
  /** 题目 */
  readonly quiz_question?: Keyed<ClientQuizQuestion>;
  /** 答题 */
  readonly quiz?: Keyed<ClientQuiz>;
  /** 生日关怀 */
  readonly birthday_care?: Keyed<ClientBirthdayCare>;
  /** 流失挽回 */
  readonly win_back?: Keyed<ClientWinBack>;
  /** 文章 */
  readonly article?: Keyed<ClientArticle>;
  /** 公告 */
  readonly announcement?: Keyed<ClientAnnouncement>;
  /** 资讯 */
  readonly news_item?: Keyed<ClientNewsItem>;
  /** 常见问题 */
  readonly faq?: Keyed<ClientFaq>;
  /** 文本版本 */
  readonly legal_version?: Keyed<ClientLegalVersion>;
  /** 法律文本 */
  readonly legal_text?: Keyed<ClientLegalText>;
  /** 活期存款 */
  readonly demand_deposit?: Keyed<ClientDemandDeposit>;
  /** 整存整取 */
  readonly time_deposit?: Keyed<ClientTimeDeposit>;
  /** 零存整取 */
  readonly instalment_deposit?: Keyed<ClientInstalmentDeposit>;
  /** 通知存款 */
  readonly notice_deposit?: Keyed<ClientNoticeDeposit>;
  /** 大额存单 */
  readonly large_cd?: Keyed<ClientLargeCd>;
  /** 结构性存款 */
  readonly structured_deposit?: Keyed<ClientStructuredDeposit>;
  /** 智能存款 */
  readonly smart_deposit?: Keyed<ClientSmartDeposit>;
  /** 利率档 */
  readonly rate_tier?: Keyed<ClientRateTier>;
  /** 功能 */
  readonly function?: Keyed<ClientFunction>;
  /** 成长等级 */
  readonly growth_tier?: Keyed<ClientGrowthTier>;
  /** 成长规则 */
  readonly growth_scheme?: ClientGrowthScheme;
  /** 积分制度 */
  readonly points_scheme?: ClientPointsScheme;
  /** 得分规则 */
  readonly earning_rule?: Keyed<ClientEarningRule>;
  /** 权益配额 */
  readonly benefit_grant?: Keyed<ClientBenefitGrant>;
  /** 权益 */
  readonly benefit?: Keyed<ClientBenefit>;
  /** 转账协议 */
  readonly transfer_agreement?: ClientTransferAgreement;
  /** 消费贷 */
  readonly consumer_loan?: Keyed<ClientConsumerLoan>;
  /** 经营贷 */
  readonly business_loan?: Keyed<ClientBusinessLoan>;
  /** 住房贷款 */
  readonly mortgage?: Keyed<ClientMortgage>;
  /** 信用卡产品 */
  readonly credit_card?: Keyed<ClientCreditCard>;
  /** 页面 */
  readonly page?: Keyed<ClientPage>;
  /** 宫格 */
  readonly grid?: Keyed<ClientGrid>;
  /** 功能列表 */
  readonly menu_list?: Keyed<ClientMenuList>;
  /** 轮播图 */
  readonly banner?: Keyed<ClientBanner>;
  /** 公告栏 */
  readonly notice?: Keyed<ClientNotice>;
  /** 货架展示 */
  readonly shelf_view?: Keyed<ClientShelfView>;
  /** 榜单 */
  readonly ranking?: Keyed<ClientRanking>;
  /** 搜索栏 */
  readonly search_bar?: Keyed<ClientSearchBar>;
  /** 账户卡片 */
  readonly account_card?: Keyed<ClientAccountCard>;
  /** 资产总览 */
  readonly asset_summary?: Keyed<ClientAssetSummary>;
  /** 卡面 */
  readonly card_face?: Keyed<ClientCardFace>;
  /** 个人信息 */
  readonly profile_card?: Keyed<ClientProfileCard>;
  /** 入口 */
  readonly entry?: Keyed<ClientEntry>;
  /** 活动楼层 */
  readonly campaign_floor?: Keyed<ClientCampaignFloor>;
  /** 场景楼层 */
  readonly scene_floor?: Keyed<ClientSceneFloor>;
  /** 资讯楼层 */
  readonly news_feed?: Keyed<ClientNewsFeed>;
  /** 费用明细 */
  readonly fee?: Keyed<ClientFee>;
  /** 销售文件明细 */
  readonly product_document?: Keyed<ClientProductDocument>;
  /** 风控告知 */
  readonly risk_notice?: Keyed<ClientRiskNotice>;
  /** 角色准入 */
  readonly role_policy?: Keyed<ClientRolePolicy>;
  /** 货架 */
  readonly shelf?: Keyed<ClientShelf>;
  /** 素材 */
  readonly creative?: Keyed<ClientCreative>;
  /** 轮播位 */
  readonly banner_slot?: Keyed<ClientBannerSlot>;
  /** 插屏位 */
  readonly interstitial_slot?: Keyed<ClientInterstitialSlot>;
  /** 浮窗位 */
  readonly float_slot?: Keyed<ClientFloatSlot>;
  /** 开屏位 */
  readonly splash_slot?: Keyed<ClientSplashSlot>;
  /** 公告位 */
  readonly notice_slot?: Keyed<ClientNoticeSlot>;
  /** 推送位 */
  readonly push_slot?: Keyed<ClientPushSlot>;
  /** 译文 */
  readonly translation?: Keyed<ClientTranslation>;
  /** 译文条目 */
  readonly translated_text?: Keyed<ClientTranslatedText>;
  /** 现金管理类理财 */
  readonly cash_wealth?: Keyed<ClientCashWealth>;
  /** 封闭式理财 */
  readonly closed_wealth?: Keyed<ClientClosedWealth>;
  /** 开放式理财 */
  readonly open_wealth?: Keyed<ClientOpenWealth>;
  /** 基金 */
  readonly fund?: Keyed<ClientFund>;
  /** 积存金 */
  readonly gold_accumulation?: Keyed<ClientGoldAccumulation>;
  /** 实物贵金属 */
  readonly physical_gold?: Keyed<ClientPhysicalGold>;
  /** 储蓄国债 */
  readonly bond?: Keyed<ClientBond>;
  /** 保险产品 */
  readonly insurance?: Keyed<ClientInsurance>;
}
